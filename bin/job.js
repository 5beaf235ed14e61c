// A worker thread of `policycheck batch --jobs`: loads the same bundle and receives lines from the main thread.
const { parentPort, workerData } = require('node:worker_threads');
const { loadBundle } = require('./load.js');

void loadBundle('policycheck').serveJob(workerData, parentPort);
