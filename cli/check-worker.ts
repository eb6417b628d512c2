import { checkJob } from './check-job.ts';
import { takeOrders } from './worker.ts';

takeOrders(checkJob);
