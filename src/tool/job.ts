/** Where to ask for the state of a job, on a tool that starts one. */
export interface JobStart {
  /** Id of the tool that asks. */
  readonly tool: string;
  /** The parameter of that tool which takes the id of the job. */
  readonly param: string;
  /** The output of the starting tool that holds the id. */
  readonly from: string;
}

/** What the states of a job mean, on the tool that asks for one. A state that is not named here says that it goes on. */
export interface JobStates {
  /** The parameter that takes the id of the job. */
  readonly param: string;
  /** The output that holds the state. */
  readonly state: string;
  /** States of a job that came to its end. */
  readonly done: readonly string[];
  /** States of a job that came to its end and found nothing: there is no file. */
  readonly empty?: readonly string[];
  /** States of a job that came to nothing. */
  readonly failed: readonly string[];
  /** The output that holds the time until which the file is kept, in unix seconds. */
  readonly expires?: string;
  /** The tool that answers with the file of a job that is done; it takes the id of the job as a parameter. */
  readonly download?: { readonly tool: string; readonly param: string };
}
