//! What documents get wrong, counted where it is mended.

use std::collections::BTreeMap;

/// A fault that many documents have, and what is made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mend {
    /// A `number` is an integer: an id, a code, a count, a time, or what its example shows.
    Integer,
    /// An `int32` is too small for what it holds: an id, a time, money, or its example.
    Wide,
    /// A number is text: its example is a word.
    Word,
    /// What a list or object without a schema holds is taken from its example.
    ShownByExample,
    /// A map is described by a key and a value, as if they were its members.
    KeysAndValues,
    /// What the data is stands in the sample of an answer, and in no schema.
    ShownBySample,
    /// A sample had to be mended before it was JSON.
    LooseSample,
    /// A member of the platform's envelope is no data.
    Envelope,
    /// Members that are listed beside the data belong into it.
    Beside,
    /// A member beside the data, which no sample has, is passed over.
    Stray,
    /// The columns of a file are described as members.
    Columns,
    /// The body of the request is described as the answer.
    AnswerAsBody,
    /// The body of a `GET` or `DELETE` request stands in the query.
    BodyInQuery,
    /// A list in the query is text that is joined by commas.
    JoinedByCommas,
    /// A list or structure in the query is the JSON of it.
    QuotedInQuery,
    /// A header is the client's own.
    ClientHeader,
    /// A parameter is described twice, in the same way.
    Doubled,
    /// A default is an example: nothing says that the parameter may be left out.
    DefaultAsExample,
    /// An address has no slashes behind its scheme, or a comma for a dot.
    Address,
    /// A host for tests is passed over.
    Sandbox,
    /// A refusal was found in a sample of an answer.
    RefusalInSample,
}

/// How often each was found.
pub type Mended = BTreeMap<Mend, usize>;

/// Counts one.
pub(super) fn count(mended: &mut Mended, mend: Mend) {
    *mended.entry(mend).or_default() += 1;
}
