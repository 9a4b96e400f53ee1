// A thread of `xiufa batch`: runs one command line after the other and gives what each would print.
'use strict';
const { runJob } = require('./load.js').program();
module.exports = (argv) => runJob(argv);
