import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { errorText } from './i18n/errorText.ts';
import { i18n } from './i18n/index.ts';
import { useNotices } from './stores/notices.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';

const app = createApp(App);
app.use(createPinia());
app.use(i18n);

const notices = useNotices();
const tell = (error: unknown): void => void notices.show('problem', errorText(error));
app.config.errorHandler = tell;
addEventListener('unhandledrejection', (event) => tell(event.reason));

app.mount('#app');
