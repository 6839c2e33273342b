//! The words that names of rules are made of.

/// Enums whose variants have a name in rules.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum $name { $($variant,)* }

        impl $name {
            pub(super) fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    };
}

words! {
    /// What has changed.
    Part {
        Platform = "platform",
        Method = "method",
        Request = "request",
        Response = "response",
        Refusal = "refusal",
        Paging = "paging",
        Message = "message",
        MessageData = "message-data",
        Spi = "spi",
        SpiRequest = "spi-request",
        SpiResponse = "spi-response",
        Plugin = "plugin",
        PluginRequest = "plugin-request",
        PluginResponse = "plugin-response",
        Callback = "callback",
        CallbackRequest = "callback-request",
        CallbackResponse = "callback-response",
        Structure = "structure",
        Enum = "enum",
    }
}

words! {
    /// In which way.
    Event {
        Added = "added",
        Removed = "removed",
        Renamed = "renamed",
        NameReused = "name-reused",
        Documented = "documented",
        Deprecated = "deprecated",
        Legacy = "became-legacy",
        Retired = "retired",
        Offline = "offline",
        Revived = "revived",

        HostChanged = "host-changed",
        PathChanged = "path-changed",
        VerbChanged = "verb-changed",
        BodyChanged = "body-changed",
        PlaceOfDataChanged = "place-of-data-changed",
        FamilyChanged = "family-changed",
        TokenNeeded = "token-needed",
        TokenNotNeeded = "token-not-needed",
        TokenKind = "token-kind-changed",
        RepeatUnsafe = "repeat-became-unsafe",
        RepeatSafe = "repeat-became-safe",
        PackageAdded = "package-added",
        PackageRemoved = "package-removed",
        PackagesNamed = "packages-named",
        PrefixChanged = "prefix-changed",
        TransportChanged = "transport-changed",
        TokensChanged = "tokens-changed",
        EnvelopeChanged = "envelope-changed",
        CrateChanged = "crate-changed",

        FieldAdded = "field-added",
        RequiredFieldAdded = "required-field-added",
        FieldRemoved = "field-removed",
        FieldRenamed = "field-renamed",
        FieldNameReused = "field-name-reused",
        FieldRequired = "field-became-required",
        FieldOptional = "field-became-optional",
        FieldNullable = "field-became-nullable",
        FieldNotNullable = "field-became-not-nullable",
        FieldType = "field-type-changed",
        FieldWidened = "field-type-widened",
        FieldEnum = "field-became-enum",
        FieldDefault = "field-default-changed",
        FieldPlace = "field-place-changed",
        FieldUnit = "field-unit-changed",
        FieldLenient = "field-became-lenient",
        FieldStrict = "field-became-strict",
        FieldMasked = "field-masked",
        FieldUnmasked = "field-unmasked",
        FieldDeprecated = "field-deprecated",
        FieldRetired = "field-retired",
        FieldRevived = "field-revived",
        FieldDocumented = "field-documented",
        FieldCodeAdded = "field-code-added",
        FieldCodeRemoved = "field-code-removed",
        ArgumentsReordered = "arguments-reordered",
        DataAdded = "data-added",
        DataRemoved = "data-removed",
        DataType = "data-type-changed",

        LimitAdded = "limit-added",
        LimitRemoved = "limit-removed",
        LimitTightened = "limit-tightened",
        LimitLoosened = "limit-loosened",
        OneOfAdded = "one-of-added",
        OneOfRemoved = "one-of-removed",

        TagChanged = "tag-changed",
        KeyChanged = "key-changed",
        DiscriminatorChanged = "discriminator-changed",
        RulesChanged = "rules-changed",

        CodeAdded = "code-added",
        CodeRemoved = "code-removed",
        CodeDocumented = "code-documented",
        ConstantRenamed = "constant-renamed",
        ConstantReused = "constant-reused",
        KindChanged = "kind-changed",
        ExtraKept = "extra-kept",
        ExtraDropped = "extra-dropped",

        RetryChanged = "retry-changed",

        FieldsChanged = "fields-changed",
        FirstPageChanged = "first-page-changed",
        MaxSizeLowered = "max-size-lowered",
        MaxSizeRaised = "max-size-raised",
        MaxRowsLowered = "max-rows-lowered",
        MaxRowsRaised = "max-rows-raised",
    }
}
