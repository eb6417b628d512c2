import { alignJob } from './align-job.ts';
import { takeOrders } from './worker.ts';

takeOrders(alignJob);
