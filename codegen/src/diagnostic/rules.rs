//! Every rule: its stable code and what it asks for.

use super::Severity;

macro_rules! rules {
    (
        $($name:ident $code:literal $meaning:literal,)*
        ;
        $($lint:ident $lint_code:literal $lint_meaning:literal,)*
    ) => {
        /// A rule that a descriptor may break.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Rule {
            $(#[doc = $meaning] $name,)*
            $(#[doc = $lint_meaning] $lint,)*
        }

        impl Rule {
            /// The stable name of the rule.
            pub(crate) fn code(self) -> &'static str {
                match self {
                    $(Rule::$name => $code,)*
                    $(Rule::$lint => $lint_code,)*
                }
            }

            pub(crate) fn severity(self) -> Severity {
                match self {
                    $(Rule::$name => Severity::Error,)*
                    $(Rule::$lint => Severity::Warning,)*
                }
            }
        }

        const TABLE: &[(&str, &str)] = &[$(($code, $meaning),)*];
        const LINTS: &[(&str, &str)] = &[$(($lint_code, $lint_meaning),)*];
    };
}

rules! {
    // Reading.
    UnreadableFile "unreadable-file" "A file or folder cannot be read.",
    NoDescriptors "no-descriptors" "There is nothing to generate from.",
    FileTooLarge "file-too-large" "A descriptor has at most 4 MiB.",
    NotUtf8 "not-utf8" "A descriptor is UTF-8 text.",
    EmptyFile "empty-file" "A descriptor is not empty.",
    TabIndent "tab-indent" "YAML is indented by spaces, never by tabs.",
    YamlSyntax "yaml-syntax" "A descriptor is valid YAML.",
    SeveralDocuments "several-documents" "A file holds one YAML document.",
    AliasCycle "alias-cycle" "A YAML anchor does not contain itself.",
    AliasBomb "alias-bomb" "YAML aliases do not multiply a file beyond measure.",
    TooDeep "too-deep" "Values are not nested deeper than 128 levels.",
    ForeignFormat "foreign-format" "A file is a descriptor, not a document of another format.",
    // Shape.
    MoreProblems "more-problems" "A file has no more problems than anybody reads at once.",
    UnknownSpecVersion "unknown-spec-version" "`spec_version` is a version that this generator reads.",
    UnknownKey "unknown-key" "Only keys of the format are used.",
    MisplacedKey "misplaced-key" "A key stands in the kind of file it belongs to.",
    DuplicateKey "duplicate-key" "A key occurs once in its mapping.",
    DuplicateField "duplicate-field" "A field occurs once in its structure.",
    MissingKey "missing-key" "Required keys are present.",
    WrongKind "wrong-kind" "A value is of the kind that its key asks for.",
    UnknownWord "unknown-word" "A value is one of the words that its key knows.",
    UnseenCharacter "unseen-character" "A text has no control characters, and none that change the direction of text; line breaks are for `note` alone.",
    // Files and platforms.
    NoPlatform "no-platform" "There is a platform file.",
    DuplicatePlatform "duplicate-platform" "A platform is described once, a folder holds one platform, and no two share prefix, crate or package.",
    OutsidePlatform "outside-platform" "A file lies in or below the folder of a platform file.",
    BadPlatform "bad-platform" "The facts of a platform are usable in code.",
    BadTransport "bad-transport" "A transport is known, and says where calls carry the token.",
    BadTokens "bad-tokens" "`tokens` says all that its kind needs, and stands at a platform of the transport `json`.",
    MixedPlatform "mixed-platform" "A platform has methods, or client-side calls and callbacks, and says nothing about what it has not.",
    BadEnvelope "bad-envelope" "An envelope says where code and data of an answer are, each in a member of its own.",
    BadFileName "bad-file-name" "A file's name is on one line, and that of a file of shared types can name a module.",
    // Methods and messages.
    MissingMethod "missing-method" "A file that describes a method or message names it.",
    BadMethodName "bad-method-name" "A method's name is segments of letters, digits and `_`, joined by `.`.",
    DuplicateMethod "duplicate-method" "A method or message is described once, and no two methods are one call.",
    BadTopic "bad-topic" "A message's topic is letters, digits and `_`.",
    BadTag "bad-tag" "A message's tag is a number as text, and not 0.",
    DuplicateTag "duplicate-tag" "A tag belongs to one message.",
    BadKey "bad-key" "`key` names a field of the message.",
    BadDiscriminator "bad-discriminator" "`discriminator` names a scalar parameter of the SPI method.",
    BadExtra "bad-extra" "`extra` names structures of the file that the platform sends.",
    BadLabel "bad-label" "`labels` names structures of the file that have no title.",
    BadPath "bad-path" "A path begins with `/`, and is written as it is sent, without query, fragment, `..` and places for parameters.",
    UnfitCall "unfit-call" "What a method says of its call is something that the platform's transport can do.",
    MisplacedIn "misplaced-in" "`in` stands at a parameter of a method.",
    BadClientCall "bad-client-call" "A client-side call says what it is a member of and where its failures have codes, and what it looks at exists.",
    BadFamily "bad-family" "A family is a usable module name.",
    ClassCollision "class-collision" "Two things do not get the same Rust type name.",
    ModuleCollision "module-collision" "Two methods do not get the same module or file.",
    // Histories.
    DuplicateHistory "duplicate-history" "A platform has one history.",
    BadVersion "bad-version" "The versions of a history are 1, 2, 3 and so on, the oldest first.",
    BadVersionDate "bad-version-date" "A version has a day that exists, and none before that of the version before it.",
    BadAddedPath "bad-added-path" "What a version adds is the path of an element of the platform.",
    DuplicateAddedPath "duplicate-added-path" "A version adds a path once.",
    // Overlays.
    UnknownBase "unknown-base" "`extends` names a method of the crate `doudian`.",
    BadOverlay "bad-overlay" "An overlay adds what is not there, and changes what is there.",
    // Types.
    BadTypeName "bad-type-name" "A type's name begins with an upper-case letter, then letters and digits.",
    DuplicateType "duplicate-type" "A type's name is defined once.",
    BadType "bad-type" "A type is written in the format's syntax.",
    UnknownType "unknown-type" "A type that is used is built in or defined.",
    AliasLoop "cyclic-alias" "An alias does not stand for itself.",
    MisplacedPage "misplaced-page" "`page<T>` is only used as a whole response.",
    MisplacedFile "misplaced-file" "A file is a parameter of a method, or a list of them is.",
    BadText "bad-text" "`text<T>` holds `i32`, `i64`, `f64` or `bool`.",
    EmptyEnum "empty-enum" "An enum has codes.",
    BadCode "bad-code" "A code fits the enum's type.",
    DuplicateCode "duplicate-code" "A code occurs once.",
    DuplicateConstant "duplicate-constant" "A constant's name occurs once in its enum.",
    BadConstant "bad-constant" "A code's name is usable as a constant.",
    // Fields.
    BadFieldName "bad-field-name" "A field's name can be turned into a Rust name.",
    BadRename "bad-rename" "`rename` is a Rust name in snake_case that no other field has.",
    FieldCollision "field-collision" "Two members of a structure do not get the same Rust name.",
    EmptyCodes "empty-codes" "`codes` lists at least one code.",
    RequiredDefault "required-default" "A required field has no default.",
    MisplacedDefault "misplaced-default" "Only fields of a request have defaults.",
    BadDefault "bad-default" "A default fits its field's type.",
    MisplacedLimit "misplaced-limit" "A limit stands at a field of a type that it is about.",
    BadLimit "bad-limit" "A limit can be kept and overstepped, and names fields that exist.",
    // Paging, errors, examples.
    BadPaging "bad-paging" "Paging names fields that exist and can page.",
    BadExample "bad-example" "An example fits the method that it shows.",
    // Formatting.
    CannotFormat "cannot-format" "What `doudian fmt` is to format has no anchors, aliases, tags or directives.",
    // Never seen, one hopes.
    Internal "internal" "The generator itself is right.",
    ;
    // Style: what `lint` looks at.
    UnknownLint "unknown-lint" "`# lint: allow` names rules of `lint`.",
    NotFormatted "not-formatted" "A descriptor is in canonical form.",
    NoSchemaLine "no-schema-line" "The first line names the JSON Schema, so that editors help.",
    FileName "file-name" "A file is named after its method or message.",
    TitleStyle "title-style" "A title is Chinese and ends without punctuation.",
    LabelStyle "label-style" "A label is whole and ends without punctuation.",
    NoteStyle "note-style" "A note is made of whole sentences.",
    JsonText "json-text" "Text that holds JSON has the type `json` or `text<T>`.",
    MoneyUnit "money-unit" "An amount of money has a unit.",
    TimeUnit "time-unit" "A time that is a number has a unit.",
    IdWidth "id-width" "An id is an `i64` or a text: 32 bits are too few for the platform's.",
    LabelCodes "label-codes" "Codes stand in `codes` or an enum, not in the label.",
    UnmarkedDeprecated "unmarked-deprecated" "What its label or title calls out of use is marked so.",
    UnmarkedPii "unmarked-pii" "Personal data is marked with `pii`.",
    CertainAny "certain-any" "A field of type `any` is marked as uncertain.",
    BoolCodes "bool-codes" "A `bool` has no codes.",
    NoSubstitute "no-substitute" "What is deprecated says what to use instead.",
    CodeLabel "code-label" "A code of an enum has a label.",
    SameStructure "same-structure" "A structure is defined once in a file.",
    LostPath "lost-path" "What the newest version adds is there.",
}

impl Rule {
    /// Whether the file could not even be read as YAML.
    pub(crate) fn is_about_yaml(self) -> bool {
        matches!(
            self,
            Rule::UnreadableFile
                | Rule::FileTooLarge
                | Rule::NotUtf8
                | Rule::TabIndent
                | Rule::YamlSyntax
                | Rule::SeveralDocuments
                | Rule::AliasCycle
                | Rule::AliasBomb
                | Rule::TooDeep
        )
    }
}

impl Rule {
    /// Whether a single word or type is to blame, which has no punctuation but ASCII.
    pub(crate) fn is_about_a_word(self) -> bool {
        matches!(
            self,
            Rule::UnknownKey
                | Rule::UnknownWord
                | Rule::UnknownType
                | Rule::UnknownBase
                | Rule::BadType
                | Rule::BadTypeName
                | Rule::BadMethodName
                | Rule::BadPath
                | Rule::BadTopic
                | Rule::BadTag
                | Rule::BadKey
                | Rule::BadExtra
                | Rule::BadLabel
                | Rule::BadFamily
                | Rule::BadCode
                | Rule::BadConstant
                | Rule::BadFieldName
                | Rule::BadRename
                | Rule::BadDefault
                | Rule::BadPaging
                | Rule::BadAddedPath
        )
    }
}

/// Every rule that descriptors are checked by: its stable code, as in
/// [`Diagnostic::code`](crate::Diagnostic::code), and what it asks for.
pub fn rules() -> &'static [(&'static str, &'static str)] {
    TABLE
}

/// Every rule of style that [`lint`](crate::lint::lint) knows: its stable code, and what it
/// asks for.
pub fn lint_rules() -> &'static [(&'static str, &'static str)] {
    LINTS
}
