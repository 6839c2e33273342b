//! Whose a token is.

use std::fmt;

use super::{AccessToken, Subject};
use crate::foreign::foreign;

/// Whose token is asked for: what a store looks it up by.
///
/// An app has one token for each shop, or for each subject that is no shop, that has
/// authorised it. The same shop may have authorised several apps.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TokenOwner {
    app_key: String,
    subject: Option<Subject>,
}

impl TokenOwner {
    pub(crate) fn new(app_key: &str, subject: Option<Subject>) -> Self {
        Self { app_key: app_key.to_owned(), subject }
    }

    /// Whose a token is, as far as it says so.
    pub(crate) fn of(app_key: &str, token: &AccessToken) -> Self {
        let text = |text: Option<&str>| text.map(str::to_owned);
        let shop = token.shop_id().map(|id| Subject::Shop(id.to_owned()));
        let user = || text(token.open_id()).map(Subject::User);
        let subject = shop.or_else(user).or_else(|| {
            let auth_id = text(token.authority_id())?;
            Some(Subject::Auth {
                auth_id,
                auth_subject_type: text(token.auth_subject_type()).unwrap_or_default(),
            })
        });
        Self::new(app_key, subject)
    }

    /// The key of the app.
    pub fn app_key(&self) -> &str {
        &self.app_key
    }

    /// The shop's id. `None` for another subject, and where it is not known: the client was
    /// given neither a shop nor a token that names one.
    pub fn shop_id(&self) -> Option<&str> {
        match &self.subject {
            Some(Subject::Shop(shop_id)) => Some(shop_id),
            _ => None,
        }
    }

    /// The `open_id` of a user who has authorised the app. Personal.
    pub fn open_id(&self) -> Option<&str> {
        match &self.subject {
            Some(Subject::User(open_id)) => Some(open_id),
            _ => None,
        }
    }

    /// Whether it is the app itself, whose tokens serve all calls.
    pub fn is_app(&self) -> bool {
        matches!(self.subject, Some(Subject::App))
    }

    /// Whether it is the test shop of a self-use app.
    pub fn is_test_shop(&self) -> bool {
        matches!(self.subject, Some(Subject::TestShop))
    }

    /// The id of a subject that is no shop.
    pub fn auth_id(&self) -> Option<&str> {
        match &self.subject {
            Some(Subject::Auth { auth_id, .. }) => Some(auth_id),
            _ => None,
        }
    }

    /// The kind of a subject that is no shop, for example `WuLiuShang`; empty where it is not
    /// known.
    pub fn auth_subject_type(&self) -> Option<&str> {
        match &self.subject {
            Some(Subject::Auth { auth_subject_type, .. }) => Some(auth_subject_type),
            _ => None,
        }
    }

    /// Whether it is known whose the token is.
    pub(crate) fn is_known(&self) -> bool {
        self.subject.is_some()
    }
}

/// For logs: `<app key>/shop/<id>`, `<app key>/test-shop`, `<app key>/app`, `<app key>/user`,
/// `<app key>/<kind>/<id>`, or the app
/// key alone where nothing more is known.
impl fmt::Display for TokenOwner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", foreign(&self.app_key))?;
        match &self.subject {
            None => Ok(()),
            Some(Subject::App) => f.write_str("/app"),
            // His id is personal.
            Some(Subject::User(_)) => f.write_str("/user"),
            Some(Subject::Shop(shop_id)) => write!(f, "/shop/{}", foreign(shop_id)),
            Some(Subject::TestShop) => f.write_str("/test-shop"),
            Some(Subject::Auth { auth_id, auth_subject_type }) => {
                write!(f, "/{}/{}", foreign(auth_subject_type), foreign(auth_id))
            }
        }
    }
}

impl fmt::Debug for TokenOwner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenOwner({self})")
    }
}
