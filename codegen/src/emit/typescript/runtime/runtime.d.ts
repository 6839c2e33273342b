/** One option that is not as the platform takes it. Values are not shown. */
export interface ParameterProblem {
  /** The way to it, as in `customData.image[0].url`. */
  path: string;
  /** What is wrong, as in `must begin with https://`. */
  message: string;
}

/** An option that the platform would refuse, found before anything was called. */
export declare class ParameterError extends TypeError {
  constructor(call: string, problems: ParameterProblem[]);
  /** The call. */
  readonly call: string;
  /** Everything that is wrong. */
  readonly problems: ParameterProblem[];
}

/** The page that calls. Its query is what `onLoad` of the page gets. */
export interface Page {
  query?: Readonly<Record<string, string | undefined>>;
}

/** Whether the same call may succeed later. */
export type Retry = "never" | "later" | "immediately" | "unknown";

/** What the caller can do. */
export type Action =
  | "fix_request"
  | "wait"
  | "reauthorize"
  | "refresh_token"
  | "configure_app"
  | "contact_platform"
  | "already_done"
  | "unknown";

/** What is known of a code. */
export interface Advice {
  code: number | string;
  /** What it means, in the platform's words. */
  label: string;
  retry: Retry;
  action: Action;
  /** What to do, in words. */
  text: string;
}
