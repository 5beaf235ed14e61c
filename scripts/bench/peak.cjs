// Required before a program, writes its peak memory in kB to the fourth of its streams when it ends.
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => void writeSync(3, String(process.resourceUsage().maxRSS)));
