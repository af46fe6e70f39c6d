/** Calls tools through one host, one after another, and times each. */

import { answerWithCalls } from '../../../bench/shared/call-program.js';
import { connect, hostName } from './index.js';

const name = hostName(process.argv[2]);

answerWithCalls(name, (to) => connect(name, to));
