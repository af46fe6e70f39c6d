/** Makes calls through one library, one after another, and times each. */

import { connect, libraryName } from '../libraries/index.js';
import { answerWithCalls } from '../shared/call-program.js';

const name = libraryName(process.argv[2]);

answerWithCalls(name, (to) => connect(name, to));
