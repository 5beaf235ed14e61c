// A thread of "policycheck batch --jobs": the same bundle, given lines by the thread that reads them.
const { parentPort, workerData } = require('node:worker_threads');
const { loadBundle } = require('./load.js');

void loadBundle('policycheck').serveJob(workerData, parentPort);
