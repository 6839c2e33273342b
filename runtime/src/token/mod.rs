//! Access tokens: what they are, for whom they are made, and when they are renewed.

mod about;
mod backoff;
mod expiry;
mod grant;
mod issuer;
mod manager;
mod outbox;
mod owner;
mod renewal;
mod side;
mod source;
mod store;
mod subject;

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

use self::about::About;
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, Result};
use crate::foreign::foreign;

pub(crate) use backoff::shortened;
pub(crate) use grant::{Grant, GrantSlot};
pub(crate) use issuer::{Announcing, Issuer, Issuing};
pub(crate) use manager::TokenManager;
pub(crate) use outbox::{Lane, Outbox};
pub use owner::TokenOwner;
pub(crate) use source::{AnySource, Asking};
pub use source::{BoxError, TokenSource};
pub use store::StoreResult;
pub(crate) use store::{Hooks, Storing, TokenStore, Turn};
pub use subject::Subject;

/// An access token of one shop, or of an app, with what belongs to it.
///
/// On Doudian it lives 7 days, its refresh token 14. Times are unix seconds of the machine's clock
/// ([`Clock`](crate::Clock)), not of the platform's: a life is counted from the moment of the
/// grant, and a machine whose clock is wrong compares with the same clock later. `Debug` does
/// not show the tokens.
#[derive(Clone)]
pub struct AccessToken {
    access_token: SecretString,
    refresh_token: Option<SecretString>,
    expires_at: Option<i64>,
    about: About,
}

impl AccessToken {
    /// A token that the caller already has. Without
    /// [`with_expires_at`](Self::with_expires_at) it counts as valid until the platform
    /// refuses it; without [`with_refresh_token`](Self::with_refresh_token) it cannot be
    /// renewed.
    pub fn new(access_token: impl Into<String>) -> Self {
        Self {
            access_token: SecretString::from(access_token.into()),
            refresh_token: None,
            expires_at: None,
            about: About::default(),
        }
    }

    /// Adds the refresh token.
    #[must_use]
    pub fn with_refresh_token(mut self, refresh_token: impl Into<String>) -> Self {
        let text = refresh_token.into();
        self.refresh_token = (!text.is_empty()).then(|| SecretString::from(text));
        self
    }

    /// Adds the time at which it expires, in unix seconds.
    #[must_use]
    pub fn with_expires_at(mut self, unix_seconds: i64) -> Self {
        self.expires_at = Some(unix_seconds);
        self
    }

    /// Adds how many seconds it lives from `now` on, as platforms say it (`expires_in`). Of a
    /// life that cannot be one, none or a negative one, nothing is known: then the token is good
    /// until the platform refuses it.
    ///
    /// ```
    /// use doudian_runtime::AccessToken;
    ///
    /// let token = AccessToken::new("…").with_life(7200, 1_795_371_000);
    /// assert_eq!(token.expires_at(), Some(1_795_378_200));
    /// ```
    #[must_use]
    pub fn with_life(mut self, seconds: i64, now: i64) -> Self {
        self.expires_at = expiry::expires_at(seconds, now);
        self
    }

    /// Adds the id of the shop.
    #[must_use]
    pub fn with_shop_id(mut self, shop_id: impl ToString) -> Self {
        self.about.shop_id = Some(shop_id.to_string());
        self
    }

    /// Adds the `open_id` of the user whose it is.
    #[must_use]
    pub fn with_open_id(mut self, open_id: impl Into<String>) -> Self {
        self.about.open_id = Some(about::SecretText(open_id.into()));
        self
    }

    /// The token in clear: a secret.
    pub fn access_token(&self) -> &str {
        self.access_token.expose_secret()
    }

    /// The refresh token in clear: a secret.
    pub fn refresh_token(&self) -> Option<&str> {
        self.refresh_token.as_ref().map(ExposeSecret::expose_secret)
    }

    /// When it expires, in unix seconds; `None` when that is not known.
    pub fn expires_at(&self) -> Option<i64> {
        self.expires_at
    }

    /// How many seconds it is still valid at `now`; not negative. `None` when that is not
    /// known.
    pub fn expires_in(&self, now: i64) -> Option<i64> {
        self.expires_at.map(|at| at.saturating_sub(now).max(0))
    }

    /// Whether it is still valid at `now`, as far as is known.
    pub fn is_valid(&self, now: i64) -> bool {
        self.expires_at.is_none_or(|at| now < at)
    }

    /// Whether no more than so many seconds of its life are left at `now`. `false` when that is
    /// not known.
    pub fn expires_within(&self, seconds: i64, now: i64) -> bool {
        self.expires_at.is_some_and(|at| now >= at.saturating_sub(seconds))
    }

    /// The shop's id.
    pub fn shop_id(&self) -> Option<&str> {
        self.about.shop_id.as_deref()
    }

    /// The shop's name.
    pub fn shop_name(&self) -> Option<&str> {
        self.about.shop_name.as_deref()
    }

    /// The scope, as the platform gives it.
    pub fn scope(&self) -> Option<&str> {
        self.about.scope.as_deref()
    }

    /// The `open_id` of the user whose it is. Personal.
    pub fn open_id(&self) -> Option<&str> {
        self.about.open_id.as_ref().map(|text| text.0.as_str())
    }

    /// The id of the authorisation.
    pub fn authority_id(&self) -> Option<&str> {
        self.about.authority_id.as_deref()
    }

    /// The kind of the subject that authorised the app, for example `WuLiuShang`.
    pub fn auth_subject_type(&self) -> Option<&str> {
        self.about.auth_subject_type.as_deref()
    }

    /// The encrypted operator, which some calls that decrypt need. Personal.
    pub fn encrypt_operator(&self) -> Option<&str> {
        self.about.encrypt_operator.as_ref().map(|text| text.0.as_str())
    }

    /// The operator's name, masked by the platform.
    pub fn operator_name(&self) -> Option<&str> {
        self.about.operator_name.as_deref()
    }

    /// The shop's business: 0 usual, 1 chain of instant retail, 2 single store of instant
    /// retail.
    pub fn shop_biz_type(&self) -> Option<i64> {
        self.about.shop_biz_type
    }

    /// The account that authorised: 0 main account, 1 sub-account.
    pub fn token_type(&self) -> Option<i64> {
        self.about.token_type
    }

    /// The token as JSON text, to be stored. **It holds the tokens in clear.**
    pub fn to_json(&self) -> String {
        let about = &self.about;
        let texts = [
            ("access_token", Some(self.access_token())),
            ("refresh_token", self.refresh_token()),
            ("shop_id", self.shop_id()),
            ("shop_name", self.shop_name()),
            ("scope", self.scope()),
            ("open_id", self.open_id()),
            ("authority_id", self.authority_id()),
            ("auth_subject_type", self.auth_subject_type()),
            ("encrypt_operator", self.encrypt_operator()),
            ("operator_name", self.operator_name()),
        ];
        let numbers = [
            ("expires_at", self.expires_at),
            ("shop_biz_type", about.shop_biz_type),
            ("token_type", about.token_type),
        ];
        let mut members = Map::new();
        for (name, text) in texts {
            members.extend(text.map(|text| (name.to_owned(), Value::from(text))));
        }
        for (name, number) in numbers {
            members.extend(number.map(|number| (name.to_owned(), Value::from(number))));
        }
        Value::Object(members).to_string()
    }

    /// The token from what [`to_json`](Self::to_json) gave, or from the data of an answer of
    /// `token.create` or `token.refresh` that was kept as it came.
    ///
    /// Only `access_token` has to be there. Members that are not known are passed over, and one
    /// that cannot be understood counts as absent, so that a token is not lost for what stands
    /// beside it. When it expires is said by
    ///
    /// - `expires_at`, a point of time: unix seconds, milliseconds or smaller units, as number
    ///   or text; ISO 8601 text; or text such as `2026-01-08 08:00:00` without an offset, which
    ///   is China time as everywhere on the platform;
    /// - or else `expires_in`, seconds from **now**, the moment of this call: the text does not
    ///   say when the answer came. A token that was kept longer expires earlier than it seems,
    ///   which costs one refused call and a refresh. Store what [`to_json`](Self::to_json)
    ///   gives, or name the moment with [`from_json_at`](Self::from_json_at).
    ///
    /// # Errors
    ///
    /// When the text is not JSON, or has no access token.
    pub fn from_json(text: &str) -> Result<Self> {
        Self::from_json_at(text, SystemClock.now())
    }

    /// The token from JSON text of which `now`, in unix seconds, is the moment from which its
    /// `expires_in` counts; see [`from_json`](Self::from_json). `expires_at` does not depend on
    /// it.
    ///
    /// # Errors
    ///
    /// As for [`from_json`](Self::from_json).
    pub fn from_json_at(text: &str, now: i64) -> Result<Self> {
        let problem = |what: &str| Error::config(format!("a stored access token {what}"));
        // The parser's own message would not quote the text, but says nothing useful either.
        let (stored, _) = crate::json::from_slice::<grant::Stored>(text.as_bytes())
            .map_err(|_| problem("cannot be read as JSON"))?;
        if stored.grant.access_token.is_empty() {
            return Err(problem("has no `access_token`"));
        }
        let mut token = Self::granted(stored.grant, now, None);
        token.expires_at = stored.expires_at.or(token.expires_at);
        Ok(token)
    }

    /// The token that a reply grants at `now`, where `old` is the one that was refreshed.
    pub(crate) fn granted(grant: Grant, now: i64, old: Option<&Self>) -> Self {
        let mut expires_at = grant.expires_at(now);
        if let Some(old) = old
            && old.access_token() == grant.access_token
            && let Some(kept) = old.expires_at
            && kept > now
        {
            // Before its last hour the platform repeats the token, and its life is not
            // prolonged, whatever the reply's duration seems to say.
            expires_at = Some(expires_at.map_or(kept, |at| at.min(kept)));
        }
        let mut token = Self::new(grant.access_token)
            .with_refresh_token(grant.refresh_token.unwrap_or_default());
        token.expires_at = expires_at;
        token.about = grant.about;
        if let Some(old) = old {
            token.refresh_token = token.refresh_token.or_else(|| old.refresh_token.clone());
            // A refresh tells less than the first grant did.
            token.about.fill_from(&old.about);
        }
        token
    }

    /// This token with the refresh token of another, where that has one of its own.
    fn with_refresh_token_of(&self, other: &Self) -> Option<Self> {
        let own = other.refresh_token().filter(|own| self.refresh_token() != Some(own))?;
        Some(self.clone().with_refresh_token(own))
    }

    /// Whether both tokens are the same.
    fn is_pair_of(&self, other: &Self) -> bool {
        self.access_token() == other.access_token() && self.refresh_token() == other.refresh_token()
    }

    /// Says whose it is, where the platform has not.
    fn name_shop(&mut self, shop_id: &str) {
        self.about.shop_id.get_or_insert_with(|| shop_id.to_owned());
    }

    /// The text without the tokens in it.
    fn scrub(&self, text: &str) -> String {
        let tokens = [Some(self.access_token()), self.refresh_token()];
        let tokens = tokens.into_iter().flatten().filter(|token| !token.is_empty());
        tokens.fold(text.to_owned(), |text, token| text.replace(token, "***"))
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("access_token", &"***")
            .field("refresh_token", &self.refresh_token.as_ref().map(|_| "***"))
            .field("expires_at", &self.expires_at)
            .field("shop_id", &self.about.shop_id.as_deref().map(foreign))
            .field("authority_id", &self.about.authority_id.as_deref().map(foreign))
            .finish_non_exhaustive()
    }
}
