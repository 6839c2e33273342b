//! Why a sender is not made, and why a message is not sent.

/// Why a sender could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SetupError {
    /// The address is none.
    #[error("{0}")]
    Address(String),
    /// The app's key cannot stand in a header, or its secret is empty.
    #[error("the app's {name} {problem}")]
    App {
        /// What is wrong: `key` or `secret`.
        name: &'static str,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// No attempt is to be made.
    #[error("at least one attempt is needed: give `attempts` 1 or more")]
    NoAttempts,
    /// There is no platform of the name that was given.
    #[error("there is no platform `{name}`; there is {known}")]
    UnknownPlatform {
        /// The name.
        name: String,
        /// Those that there are.
        known: String,
    },
    /// It is not known how the platform signs and shapes its deliveries.
    #[error(
        "nothing can be sent as the platform `{platform}`: how it signs and shapes its deliveries \
         is not known, as it is of `douyin_open` and of a platform with the transport \
         `doudian_signed`"
    )]
    Silent {
        /// Its name.
        platform: String,
    },
    /// The platform's deliveries cannot be as they were asked for.
    #[error("what the platform `{platform}` sends {setting}")]
    Setting {
        /// What is not possible.
        setting: &'static str,
        /// The platform's name.
        platform: &'static str,
    },
    /// The descriptors cannot be read, do not compile, or describe no platform.
    #[error("{0}")]
    Spec(String),
    /// The HTTP client cannot be set up.
    #[error("cannot set up HTTP: {0}")]
    Http(String),
}

/// Why a message, or an SPI call, could not be made. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SendError {
    /// The descriptors know no such tag or topic, and no data was given.
    #[error("no message of the descriptors has the tag or topic `{name}`; {hint}")]
    UnknownMessage {
        /// The tag or topic.
        name: String,
        /// What to do: the topic that may be meant, or how to send it all the same.
        hint: String,
    },
    /// The descriptors know the topic, but no source states its tag.
    #[error("no source states the tag of {topic}: give the tag as well")]
    NoTag {
        /// The topic.
        topic: String,
    },
    /// The descriptors know no such SPI method, and no parameters were given.
    #[error("no SPI method of the descriptors is called `{name}`; {hint}")]
    UnknownSpi {
        /// The method.
        name: String,
        /// What to do: the method that may be meant, or how to call it all the same.
        hint: String,
    },
    /// A member of the data cannot be set. The value is not repeated.
    #[error("cannot set {0}")]
    Member(String),
    /// The parameters of an SPI call are not a JSON object.
    #[error("the parameters are no JSON object: {0}")]
    Parameters(String),
    /// The form of a single message was asked for, but there are several or none.
    #[error("the form of a single message holds one, not {0}: send them one by one")]
    SingleForm(usize),
    /// A recorded delivery has not one of the headers by which the platform's are known.
    #[error("the delivery does not have the header {name} once")]
    NoHeader {
        /// The header.
        name: &'static str,
    },
    /// The runtime stopped first.
    #[error("the runtime stopped before the message was delivered")]
    Stopped,
    /// The gateway was not told where to push.
    #[error("the gateway was not told where to push: use `GatewayBuilder::push_to`")]
    NoAddress,
}
