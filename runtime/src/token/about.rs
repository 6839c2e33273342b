//! What a token belongs to.

use std::fmt;

/// What a token belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct About {
    pub(crate) shop_id: Option<String>,
    pub(crate) shop_name: Option<String>,
    pub(crate) scope: Option<String>,
    pub(crate) open_id: Option<SecretText>,
    pub(crate) authority_id: Option<String>,
    pub(crate) auth_subject_type: Option<String>,
    pub(crate) encrypt_operator: Option<SecretText>,
    pub(crate) operator_name: Option<String>,
    pub(crate) shop_biz_type: Option<i64>,
    pub(crate) token_type: Option<i64>,
}

/// Text that `Debug` does not show.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct SecretText(pub(crate) String);

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl About {
    pub(super) fn fill_from(&mut self, old: &Self) {
        fn keep<T: Clone>(new: &mut Option<T>, old: &Option<T>) {
            if new.is_none() {
                new.clone_from(old);
            }
        }
        keep(&mut self.shop_id, &old.shop_id);
        keep(&mut self.shop_name, &old.shop_name);
        keep(&mut self.scope, &old.scope);
        keep(&mut self.open_id, &old.open_id);
        keep(&mut self.authority_id, &old.authority_id);
        keep(&mut self.auth_subject_type, &old.auth_subject_type);
        keep(&mut self.encrypt_operator, &old.encrypt_operator);
        keep(&mut self.operator_name, &old.operator_name);
        keep(&mut self.shop_biz_type, &old.shop_biz_type);
        keep(&mut self.token_type, &old.token_type);
    }
}
