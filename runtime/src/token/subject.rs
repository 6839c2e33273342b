//! For whom a token is made.

/// For whom a token is made without an authorisation: who authorises a self-use app
/// (自用型应用).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// The app itself.
    App,
    /// A user who has authorised the app, by his `open_id`, which is the app's own for him.
    User(String),
    /// A shop.
    Shop(String),
    /// The app's test shop.
    TestShop,
    /// A subject that is no shop.
    Auth {
        /// Its id.
        auth_id: String,
        /// Its kind.
        auth_subject_type: String,
    },
}
