import type { LocalTool } from '../../../src/tool/index.js';
import { hasDataThatAgreesWithItsParser, namesEntitiesOfItsService, sendsWhatItDeclares } from './declared.js';
import { hasTheEffectOfItsRequests, isRepeatedWhereThatIsHarmless } from './effects.js';
import { convertsToJsonSchema } from './json-schemas.js';
import { pagesToItsEnd } from './lists.js';
import { namesAgree } from './names.js';
import { buildsPurely, hasAnExample, namesMissingParams, namesWrongParams, refusesUnknownParams } from './params.js';
import { keepsItsRoute, refusesBlankIds } from './routes.js';
import type { Rule } from './rule.js';
import { showsNoToken } from './secrets.js';
import { isShortWhereItIsPlain } from './shape.js';
import { saysItsSteps } from './steps.js';
import { reachesEveryParam, sendsFalsyValues, takesTextForms } from './values.js';
import { describesEveryField, saysWhatItDoes, tellsVersions } from './words.js';

/** The contract: what holds for every tool, each rule a sentence about it. */
export const rules = {
  'has a file, export, id and resource that agree': namesAgree,
  'has a definition of nine lines beside its parameters where it is plain': isShortWhereItIsPlain,
  'says what it does': saysWhatItDoes,
  'describes every parameter and every output': describesEveryField,
  'tells which API version brought what': tellsVersions,
  'has an example that it takes': hasAnExample,
  'has a value for every parameter that the rules can try': reachesEveryParam,
  'has parameters whose data agrees with their parser': hasDataThatAgreesWithItsParser,
  'says of what its ids are': namesEntitiesOfItsService,
  'refuses unknown parameters and suggests the near one': refusesUnknownParams,
  'names every required parameter that is missing': namesMissingParams,
  'names the parameter whose value is nonsense': namesWrongParams,
  'builds its requests from the parameters alone': buildsPurely,
  'sends what it declares': sendsWhatItDeclares,
  'keeps its route whatever its texts hold': keepsItsRoute,
  'refuses blank ids': refusesBlankIds,
  'sends 0, false, empty text and null wherever it takes them': sendsFalsyValues,
  'asks for the same by text forms as by real values': takesTextForms,
  'has the effect of its requests': hasTheEffectOfItsRequests,
  'is repeated only where that is harmless': isRepeatedWhereThatIsHarmless,
  'says what each of its requests is for': saysItsSteps,
  'pages to its end when it is a list': pagesToItsEnd,
  'converts to JSON Schema': convertsToJsonSchema,
  'shows no token in what it refuses': showsNoToken,
} satisfies Record<string, Rule>;

/** What of the contract holds for a tool that runs a function in place of a request. */
export const localRules = {
  'has a file, export, id and resource that agree': namesAgree,
  'says what it does': saysWhatItDoes,
  'describes every parameter and every output': describesEveryField,
  'has an example that it takes': hasAnExample,
  'has a value for every parameter that the rules can try': reachesEveryParam,
  'has parameters whose data agrees with their parser': hasDataThatAgreesWithItsParser,
  'says of what its ids are': namesEntitiesOfItsService,
  'refuses unknown parameters and suggests the near one': refusesUnknownParams,
  'names every required parameter that is missing': namesMissingParams,
  'names the parameter whose value is nonsense': namesWrongParams,
  'reads the same parameters in the same way': buildsPurely,
  'refuses blank ids': refusesBlankIds,
  'is handed 0, false, empty text and null wherever it takes them': sendsFalsyValues,
  'is handed the same by text forms as by real values': takesTextForms,
  'converts to JSON Schema': convertsToJsonSchema,
  'shows no token in what it refuses': showsNoToken,
} satisfies Record<string, Rule<LocalTool>>;
