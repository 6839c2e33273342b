// What all calls have in common: looking at options before a call, and what to do about a code.
// Nothing here shows a value, since options hold what users wrote.

/** An option that the platform would refuse, found before anything was called. */
export class ParameterError extends TypeError {
  constructor(call, problems) {
    super(call + ": " + problems.map((problem) => problem.path + " " + problem.message).join("; "));
    this.name = "ParameterError";
    this.call = call;
    this.problems = problems;
  }
}

const CALLBACKS = ["success", "fail", "complete"];

/** Structures that are nested deeper than this are not looked into: no option of a call is. */
const DEPTH = 64;

/** What is wrong with the options of a call. `records` has the structures by name. */
export function problemsOf(call, records, options, page) {
  const problems = [];
  const tell = (path, message) => problems.push({ path, message });
  if (!isObject(options)) {
    tell("options", "must be an object, and is " + kindOf(options));
    return problems;
  }
  const look = { call, records, tell };
  lookAtRecord(look, records[call.options], options, "", "", 0);
  for (const name of CALLBACKS) {
    const given = options[name];
    if (given !== undefined && typeof given !== "function") {
      tell(name, "must be a function, and is " + kindOf(given));
    }
  }
  if (page) {
    lookAtPage(look, options, isObject(page.query) ? page.query : {});
  }
  return problems;
}

/** What the query of the page says, or leaves to the options. */
function lookAtPage({ call, tell }, options, query) {
  for (const name of Object.keys(call.checks)) {
    const { unlessQuery } = call.checks[name];
    if (unlessQuery === undefined) {
      continue;
    }
    const asked = query[unlessQuery];
    const given = options[name];
    if (asked === undefined || asked === null || asked === "") {
      if (given === undefined) {
        tell(name, "is missing: the query of the page has no " + unlessQuery);
      }
    } else if (typeof given === "string" && given !== asked) {
      tell(name, "is not the " + unlessQuery + " of the page's query, which goes before it");
    }
  }
}

function lookAtRecord(look, record, value, path, way, depth) {
  if (depth > DEPTH) {
    look.tell(path, "is nested too deeply");
    return;
  }
  const dot = path === "" ? "" : ".";
  for (const name of Object.keys(record)) {
    const member = Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined;
    const field = record[name];
    const memberPath = path + dot + name;
    if (member === undefined || (member === null && field.nullable)) {
      if (member === undefined && field.required) {
        look.tell(memberPath, "is missing");
      }
      continue;
    }
    lookAtValue(look, field, member, memberPath, way + dot + name, depth);
  }
}

function lookAtValue(look, type, value, path, way, depth) {
  const fault = faultOf(type, value);
  if (fault !== undefined) {
    look.tell(path, "must be " + fault + ", and is " + kindOf(value));
    return;
  }
  const limit = limitOf(type, value);
  if (limit !== undefined) {
    look.tell(path, limit);
  }
  lookAtCheck(look, look.call.checks[way], value, path);
  switch (type.is) {
    case "record":
      lookAtRecord(look, look.records[type.of], value, path, way, depth + 1);
      break;
    case "list":
      value.forEach((item, index) => {
        lookAtValue(look, type.of, item, path + "[" + index + "]", way + "[]", depth + 1);
      });
      break;
    case "map":
      for (const name of Object.keys(value)) {
        lookAtValue(look, type.of, value[name], path + "{}", way + "{}", depth + 1);
      }
      break;
  }
}

function lookAtCheck({ tell }, check, value, path) {
  if (check === undefined) {
    return;
  }
  if (check.beginsWith !== undefined && value.slice(0, check.beginsWith.length) !== check.beginsWith) {
    tell(path, "must begin with " + check.beginsWith);
  }
  // An option that is given takes the place of the query, and so must say something.
  const isEmpty = typeof value === "string" ? value.trim() === "" : sizeOf(value) === 0;
  if ((check.notEmpty || check.unlessQuery !== undefined) && isEmpty) {
    tell(path, "is empty");
  }
}

/** What a value should be; nothing when it is. */
function faultOf(type, value) {
  switch (type.is) {
    case "string":
      return typeof value === "string" ? undefined : "text";
    case "number":
      return typeof value === "number" && isFinite(value) ? undefined : "a number";
    case "integer":
      return Number.isSafeInteger(value) ? undefined : "a whole number";
    case "boolean":
      return typeof value === "boolean" ? undefined : "true or false";
    case "list":
      return Array.isArray(value) ? undefined : "a list";
    case "record":
    case "map":
      return isObject(value) ? undefined : "an object";
    default:
      return undefined;
  }
}

/** The first limit that a value oversteps. */
function limitOf(type, value) {
  const { maxItems, minItems, maxLength, min, max } = type;
  if (maxItems !== undefined && sizeOf(value) > maxItems) {
    return "has more items than " + maxItems;
  }
  if (minItems !== undefined && sizeOf(value) < minItems) {
    return "has fewer items than " + minItems;
  }
  if (maxLength !== undefined && Array.from(value).length > maxLength) {
    return "has more characters than " + maxLength;
  }
  if (min !== undefined && value < min) {
    return "is less than " + min;
  }
  if (max !== undefined && value > max) {
    return "is more than " + max;
  }
  return undefined;
}

function sizeOf(value) {
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value) {
  if (value === null || value === undefined) {
    return String(value);
  }
  if (Array.isArray(value)) {
    return "a list";
  }
  const kinds = { string: "text", object: "an object", boolean: "a boolean" };
  if (typeof value === "number") {
    return Number.isFinite(value) ? "a number" : "no number";
  }
  return kinds[typeof value] || "a " + typeof value;
}

/** What to do, in words. */
const WORDS = {
  fix_request: "mend the options",
  wait: "wait, then call again",
  reauthorize: "let the user log in, then call again",
  refresh_token: "refresh the access token",
  configure_app: "change a setting of the app in the platform's console",
  contact_platform: "ask the platform",
  already_done: "nothing to do: it has been done",
  unknown: "no source says what to do",
};

/** What is known of a code, in the tables of calls by their names. */
export function adviceIn(tables, code, call) {
  if (code === undefined || code === null) {
    return undefined;
  }
  const has = (name) => Object.prototype.hasOwnProperty.call(tables[name], String(code));
  const named = call === undefined ? Object.keys(tables) : Object.keys(tables).filter((name) => name === call);
  const found = named.filter(has).map((name) => {
    const [label, retry, action] = tables[name][String(code)];
    return { code, label, retry, action, text: WORDS[action] };
  });
  // Where calls mean different things by a code, only the call can tell.
  const isOne = found.every(
    (other) => other.label === found[0].label && other.retry === found[0].retry && other.action === found[0].action,
  );
  return isOne ? found[0] : undefined;
}
