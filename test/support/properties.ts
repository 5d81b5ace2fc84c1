import fc from "fast-check";

// Set up before every file of tests that checks properties.
//
// One seed, so that what guards main says the same of the same code twice. PROPERTY_SEED=N takes another one and
// PROPERTY_SEED=random a new one in every run; fast-check prints it when a property fails.
const given = process.env["PROPERTY_SEED"] ?? "1";
const seed = given === "random" ? {} : { seed: Number(given) };
if (Number.isNaN(seed.seed)) throw new Error(`PROPERTY_SEED is ${given}: neither a number nor "random"`);

// Looking for a smaller counterexample of a large one may take days. A test without `await` outlives Vitest's timeout;
// so the search ends here, with the smallest one found. A property that had not failed by then fails, too.
const minutes = process.env["LONG"] === "1" ? 60 : 5;

fc.configureGlobal({ ...seed, interruptAfterTimeLimit: minutes * 60_000, markInterruptAsFailure: true });
