import { translated } from '../translated.ts';

/** What the page says wherever you are: what stopped, what is opening, what is going on. */
export const app = translated({
  en: {
    common: {
      cancel: 'Cancel',
      close: 'Close',
      nobody: 'No name given',
      notices: 'Messages',
    },
    failure: {
      title: 'This part of the page stopped',
      body: 'Your project is safe: every change was stored in this browser as you made it. Try again; if that does not help, download the project and reload the page.',
      retry: 'Try again',
      rescue: 'Download your project',
      unexpected: 'Something went wrong on our side: {detail}',
    },
    opening: {
      now: 'Opening the project…',
      missing: {
        title: 'This project is not in this browser',
        body: 'It was deleted, or it lives in another browser or on another device. If you have its file, open that in the start view.',
      },
      elsewhere: {
        title: 'This project is open in another tab',
        body: 'So that nothing gets mixed up, one tab works on it at a time. Close the other tab and try again.',
      },
      failed: {
        title: 'The project could not be opened',
        body: 'The browser did not hand over what it keeps. Try again, or reload the page.',
      },
    },
    stage: {
      read: 'Reading the texts',
      segment: 'Splitting into sentences',
      model: 'Loading the model',
      embed: 'Reading what the sentences mean',
      align: 'Lining up the sentences',
      facts: 'Looking for numbers, dates and names',
      check: 'Comparing the versions',
      write: 'Writing the files',
    },
  },
  ru: {
    common: {
      cancel: 'Отмена',
      close: 'Закрыть',
      nobody: 'Имя не указано',
      notices: 'Сообщения',
    },
    failure: {
      title: 'Эта часть страницы остановилась',
      body: 'С проектом всё в порядке: каждое изменение сразу сохранялось в этом браузере. Попробуйте ещё раз; если не поможет, скачайте проект и перезагрузите страницу.',
      retry: 'Повторить',
      rescue: 'Скачать проект',
      unexpected: 'Произошла ошибка в программе: {detail}',
    },
    opening: {
      now: 'Проект открывается…',
      missing: {
        title: 'Этого проекта нет в браузере',
        body: 'Он удалён либо хранится в другом браузере или на другом устройстве. Если у вас есть его файл, откройте его на начальной странице.',
      },
      elsewhere: {
        title: 'Проект открыт в другой вкладке',
        body: 'Чтобы ничего не перепуталось, с проектом работает одна вкладка. Закройте другую и повторите.',
      },
      failed: {
        title: 'Не удалось открыть проект',
        body: 'Браузер не отдал сохранённые данные. Повторите попытку или перезагрузите страницу.',
      },
    },
    stage: {
      read: 'Чтение текстов',
      segment: 'Деление на предложения',
      model: 'Загрузка модели',
      embed: 'Чтение смысла предложений',
      align: 'Сопоставление предложений',
      facts: 'Поиск чисел, дат и имён',
      check: 'Сравнение версий',
      write: 'Запись файлов',
    },
  },
  ar: {
    common: {
      cancel: 'إلغاء',
      close: 'إغلاق',
      nobody: 'بلا اسم',
      notices: 'الرسائل',
    },
    failure: {
      title: 'توقف هذا الجزء من الصفحة',
      body: 'مشروعك في أمان: حُفظ كل تغيير في هذا المتصفح فور إجرائه. حاول مرة أخرى، وإن لم يُجدِ ذلك فنزّل المشروع وأعد تحميل الصفحة.',
      retry: 'إعادة المحاولة',
      rescue: 'تنزيل المشروع',
      unexpected: 'حدث خطأ في البرنامج: {detail}',
    },
    opening: {
      now: 'جارٍ فتح المشروع…',
      missing: {
        title: 'هذا المشروع غير موجود في المتصفح',
        body: 'إما أنه حُذف أو أنه محفوظ في متصفح أو جهاز آخر. إن كان لديك ملفه فافتحه من صفحة البداية.',
      },
      elsewhere: {
        title: 'المشروع مفتوح في علامة تبويب أخرى',
        body: 'تعمل عليه علامة تبويب واحدة في كل مرة كي لا يختلط شيء. أغلق الأخرى ثم أعد المحاولة.',
      },
      failed: {
        title: 'تعذّر فتح المشروع',
        body: 'لم يسلّم المتصفح البيانات المحفوظة. أعد المحاولة أو أعد تحميل الصفحة.',
      },
    },
    stage: {
      read: 'قراءة النصوص',
      segment: 'التقسيم إلى جمل',
      model: 'تحميل النموذج',
      embed: 'قراءة معاني الجمل',
      align: 'محاذاة الجمل',
      facts: 'البحث عن الأرقام والتواريخ والأسماء',
      check: 'مقارنة النسخ',
      write: 'كتابة الملفات',
    },
  },
});
