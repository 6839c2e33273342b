//! What generated code says of methods, refusals and modules, as macros with a row on a line.
//!
//! A refusal is a row of its code, its sub code, what it means in the platform's words, whether
//! a repeat may help, and what to do:
//!
//! ```text
//! error: 40004 "isv.parameter-invalid:20013" "查询超5万条" Never FixRequest;
//! ```

/// Ties a request to its method: what differs from [`crate::generated::Api::of`], what the
/// answer's `data` holds, how much the platform takes, and the refusals that are documented.
#[doc(hidden)]
#[macro_export]
macro_rules! __api {
    ($name:ident {
        platform: $platform:path;
        method: $method:literal;
        path: $path:literal;
        $(host: $host:literal;)?
        $(verb: $verb:ident;)?
        $(form: $form:literal;)?
        $(reply: $reply:ident;)?
        $(token: $token:literal;)?
        $(token_kind: $kind:literal;)?
        $(token_place: $token_place:ident ($token_name:literal);)?
        $(effect: $effect:ident;)?
        $(replaced_by: $other:literal;)?
        $(place: $parameter:literal $place:ident $(($header:literal))?;)*
        $(auth: $group:literal $package:literal;)*
        data: $data:ty;
        $(limit: $limit:ident $values:tt;)*
        $(error: $code:literal $sub:literal $label:literal $retry:ident $action:ident;)*
    }) => {
        impl $crate::generated::Request for $name {
            type Data = $data;

            const API: &'static $crate::generated::Api = &$crate::generated::Api {
                $(host: ::core::option::Option::Some($host),)?
                $(verb: $crate::generated::Verb::$verb,)?
                $(form: $form,)?
                $(reply: $crate::generated::Reply::$reply,)?
                $(token: $token,)?
                $(token_kind: ::core::option::Option::Some($kind),)?
                $(token_place: ::core::option::Option::Some(
                    $crate::generated::TokenPlace::$token_place($token_name),
                ),)?
                $(effect: $crate::generated::Effect::$effect,)?
                $(replaced_by: ::core::option::Option::Some($other),)?
                places: &[$((
                    $parameter,
                    $crate::generated::ParameterPlace::$place $(($header))?,
                )),*],
                auths: &[$($crate::generated::Auth { group: $group, package: $package }),*],
                errors: $crate::__error_rows!($($code $sub $label $retry $action;)*),
                ..$crate::generated::Api::of(&$platform, $method, $path)
            };

            const LIMITS: &'static [$crate::generated::Limit] =
                &[$($crate::generated::Limit::$limit $values),*];
        }
    };
}

/// Ties the parameters of an SPI method to it.
#[doc(hidden)]
#[macro_export]
macro_rules! __spi {
    ($name:ident {
        name: $spi:literal;
        title: $title:literal;
        reply: $reply:ident;
        data: $data:ty;
        $(discriminator: $member:literal $codes:ident $values:tt;)?
        $(error: $code:literal $sub:literal $label:literal $retry:ident $action:ident;)*
    }) => {
        impl $crate::generated::SpiRequest for $name {
            type Data = $data;

            const SPI: &'static $crate::generated::Spi = &$crate::generated::Spi {
                name: $spi,
                title: $title,
                reply: $crate::generated::SpiReply::$reply,
                errors: $crate::__error_rows!($($code $sub $label $retry $action;)*),
            };
            $(
                const DISCRIMINATOR: ::core::option::Option<
                    &'static $crate::generated::Discriminator,
                > = ::core::option::Option::Some(&$crate::generated::Discriminator {
                    member: $member,
                    codes: $crate::generated::Codes::$codes(&$values),
                });
            )?
        }
    };
}

/// A static table of refusals.
#[doc(hidden)]
#[macro_export]
macro_rules! __errors {
    ($name:ident { $($rows:tt)* }) => {
        static $name: &[$crate::generated::ErrorRow] = $crate::__error_rows!($($rows)*);
    };
}

/// A table of refusals.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_rows {
    ($($code:literal $sub:literal $label:literal $retry:ident $action:ident;)*) => {
        &[$($crate::generated::ErrorRow {
            code: $code,
            sub_code: $sub,
            label: $label,
            retry: $crate::generated::Retry::$retry,
            action: $crate::generated::Action::$action,
        }),*]
    };
}

/// Private modules whose items are public, each with the features of which one brings it, if it
/// is not always there.
#[doc(hidden)]
#[macro_export]
macro_rules! __modules {
    ($in:ident { $($(#[$meta:meta])* $module:ident $(: $($feature:literal),+)?;)* }) => {
        $(
            $(#[$meta])*
            $(#[cfg(any($(feature = $feature),+))])?
            mod $module;
            $(#[cfg(any($(feature = $feature),+))])?
            pub use $module::*;
        )*
    };
}

/// The same for public modules.
#[doc(hidden)]
#[macro_export]
macro_rules! __families {
    ($in:ident { $($(#[$meta:meta])* $module:ident $(: $($feature:literal),+)?;)* }) => {
        $(
            $(#[$meta])*
            $(#[cfg(any($(feature = $feature),+))])?
            pub mod $module;
            #[doc(inline)]
            $(#[cfg(any($(feature = $feature),+))])?
            pub use $module::*;
        )*
    };
}
