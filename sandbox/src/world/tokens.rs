//! Authorisation codes and token pairs, with the platform's life cycle.
//!
//! What a renewal gives depends on the time that is left to the access token: plenty, the same
//! pair; little, a new pair beside which the old one lives on for a while; none, a new pair, and
//! the old one is dead at once. Asking anew for a subject that has a pair follows the same rule.

use std::collections::HashMap;

use super::random;

/// How long codes and tokens live, in seconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lives {
    /// An access token.
    pub(crate) access: i64,
    /// A refresh token.
    pub(crate) refresh: i64,
    /// A code, which serves once.
    pub(crate) code: i64,
    /// With so much left, or less, a renewal gives a new pair.
    pub(crate) renewable: i64,
    /// What a replaced pair still lives, unless it is dead already.
    pub(crate) overlap: i64,
}

/// Whom a pair was given for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Grantee {
    /// A shop, by its id.
    Shop(i64),
    /// A user who has authorised the app, by his `open_id`.
    User(String),
    /// The app's test shop.
    TestShop,
    /// Another subject, by type (possibly empty) and id.
    Other { kind: String, id: String },
    /// Whoever stands behind a code or refresh token that another gateway issued.
    Foreign(String),
}

/// A pair as the platform answers it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Grant {
    pub(crate) access_token: String,
    pub(crate) refresh_token: String,
    pub(crate) expires_in: i64,
    pub(crate) refresh_expires_in: i64,
    pub(crate) subject: Grantee,
}

/// Why there is no pair, or why a token is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Denied {
    /// Never issued, or replaced.
    Unknown,
    /// Issued and not replaced, but too old.
    Expired,
}

#[derive(Clone)]
struct Pair {
    access: String,
    refresh: String,
    issued: i64,
    /// When the refresh token was, which may be older.
    refresh_issued: i64,
    /// Set when a newer pair took its place: when the pair dies.
    replaced: Option<i64>,
}

impl Pair {
    fn left(&self, life: i64, now: i64) -> i64 {
        self.issued.saturating_add(life).saturating_sub(now)
    }

    /// Whether a part of the pair is good that was issued then, and lives `life` seconds.
    fn check(&self, issued: i64, life: i64, now: i64) -> Result<(), Denied> {
        match self.replaced {
            Some(end) if now >= end => Err(Denied::Unknown),
            Some(_) => Ok(()),
            None if now >= issued.saturating_add(life) => Err(Denied::Expired),
            None => Ok(()),
        }
    }
}

struct Code {
    issued: i64,
    used: bool,
}

/// All codes and pairs of one app of one platform.
pub(crate) struct Tokens {
    lives: Lives,
    /// What every access token begins with.
    prefix: String,
    /// Those of users, where the platform has tokens of their own for them.
    users: Option<(Lives, String)>,
    adopt: bool,
    /// Every pair ever issued.
    pairs: Vec<(Grantee, Pair)>,
    /// Index of the newest pair.
    newest: HashMap<Grantee, usize>,
    by_access: HashMap<String, usize>,
    by_refresh: HashMap<String, usize>,
    codes: HashMap<String, Code>,
}

impl Tokens {
    /// `adopt`: whether codes and refresh tokens of other gateways are taken.
    pub(crate) fn new(lives: Lives, adopt: bool) -> Self {
        Self {
            lives,
            prefix: String::new(),
            users: None,
            adopt,
            pairs: Vec::new(),
            newest: HashMap::new(),
            by_access: HashMap::new(),
            by_refresh: HashMap::new(),
            codes: HashMap::new(),
        }
    }

    /// With what every access token begins with.
    pub(crate) fn beginning_with(mut self, prefix: &str) -> Self {
        prefix.clone_into(&mut self.prefix);
        self
    }

    /// With tokens of users, which live so long and begin so.
    pub(crate) fn with_users(mut self, users: Option<(Lives, String)>) -> Self {
        self.users = users;
        self
    }

    /// How long the tokens of a subject live, and how they begin.
    fn sort(&self, subject: &Grantee) -> (Lives, &str) {
        match (subject, &self.users) {
            (Grantee::User(_), Some((lives, prefix))) => (*lives, prefix),
            _ => (self.lives, &self.prefix),
        }
    }

    /// Takes note of a code.
    pub(crate) fn add_code(&mut self, code: &str, now: i64) {
        self.codes.insert(code.to_owned(), Code { issued: now, used: false });
    }

    /// The pair of a subject: the living one, or a new one.
    pub(crate) fn grant(&mut self, subject: &Grantee, now: i64) -> Grant {
        self.grant_within(subject, self.lives.renewable, now)
    }

    /// The same, where a pair with more than this left, in seconds, is given again.
    pub(crate) fn grant_within(&mut self, subject: &Grantee, renewable: i64, now: i64) -> Grant {
        let (Lives { access, refresh, overlap, .. }, _) = self.sort(subject);
        let current = self.newest.get(subject).copied();
        let newest = current.and_then(|index| self.pairs.get(index));
        let left = newest.map(|(_, pair)| pair.left(access, now));
        let index = match (current, left) {
            (Some(index), Some(left)) if left > renewable => index,
            (Some(index), Some(left)) => {
                self.end_replaced(subject, now);
                if let Some((_, old)) = self.pairs.get_mut(index) {
                    old.replaced = Some(if left > 0 { now.saturating_add(overlap) } else { now });
                }
                self.issue(subject, now)
            }
            _ => self.issue(subject, now),
        };
        let pair = &self.pairs[index].1;
        Grant {
            access_token: pair.access.clone(),
            refresh_token: pair.refresh.clone(),
            expires_in: pair.left(access, now),
            refresh_expires_in: pair.refresh_issued.saturating_add(refresh).saturating_sub(now),
            subject: subject.clone(),
        }
    }

    /// Ends pairs of a subject that live on beside the newest: two live at most.
    fn end_replaced(&mut self, subject: &Grantee, now: i64) {
        for (_, pair) in self.pairs.iter_mut().filter(|(of, _)| of == subject) {
            pair.replaced = pair.replaced.map(|end| end.min(now));
        }
    }

    fn issue(&mut self, subject: &Grantee, now: i64) -> usize {
        let access = format!("{}{}", self.sort(subject).1, random::uuid());
        let refresh = random::uuid();
        let pair = Pair { access, refresh, issued: now, refresh_issued: now, replaced: None };
        let index = self.pairs.len();
        self.by_access.insert(pair.access.clone(), index);
        self.by_refresh.insert(pair.refresh.clone(), index);
        self.newest.insert(subject.clone(), index);
        self.pairs.push((subject.clone(), pair));
        index
    }

    /// Takes a code, which stands for `owner`.
    pub(crate) fn redeem(&mut self, code: &str, owner: Grantee, now: i64) -> Result<Grant, Denied> {
        let life = self.sort(&owner).0.code;
        match self.codes.get_mut(code) {
            Some(known) if known.used => Err(Denied::Unknown),
            Some(known) if now.saturating_sub(known.issued) > life => Err(Denied::Expired),
            Some(known) => {
                known.used = true;
                Ok(self.grant(&owner, now))
            }
            None => self.adopted(code, now),
        }
    }

    /// Renews by a refresh token. That of a replaced pair serves as long as the pair lives.
    pub(crate) fn refresh(&mut self, token: &str, now: i64) -> Result<Grant, Denied> {
        match self.by_refresh.get(token).and_then(|index| self.pairs.get(*index)) {
            Some((subject, pair)) => {
                let (life, issued) = (self.sort(subject).0.refresh, pair.refresh_issued);
                pair.check(issued, life, now)?;
                let subject = subject.clone();
                let mut grant = self.grant(&subject, now);
                if let Grantee::User(_) = subject
                    && let Some(index) = self.newest.get(&subject).copied()
                    && let Some((_, newest)) = self.pairs.get_mut(index)
                {
                    // A user's stays, and no refresh moves its end.
                    self.by_refresh.remove(&newest.refresh);
                    (newest.refresh, newest.refresh_issued) = (token.to_owned(), issued);
                    self.by_refresh.insert(token.to_owned(), index);
                    token.clone_into(&mut grant.refresh_token);
                    grant.refresh_expires_in = issued.saturating_add(life).saturating_sub(now);
                }
                Ok(grant)
            }
            None => self.adopted(token, now),
        }
    }

    fn adopted(&mut self, foreign: &str, now: i64) -> Result<Grant, Denied> {
        if !self.adopt || !is_uuid(foreign) {
            return Err(Denied::Unknown);
        }
        let foreign = foreign.to_owned();
        let subject = match self.users {
            Some(_) => Grantee::User(foreign),
            None => Grantee::Foreign(foreign),
        };
        Ok(self.grant(&subject, now))
    }

    /// Whether a call may carry this access token.
    pub(crate) fn check(&self, access: &str, now: i64) -> Result<(), Denied> {
        match self.by_access.get(access).and_then(|index| self.pairs.get(*index)) {
            Some((subject, pair)) => pair.check(pair.issued, self.sort(subject).0.access, now),
            None => Err(Denied::Unknown),
        }
    }
}

/// Whether a text has the form of a UUID.
fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHOP: Grantee = Grantee::Shop(1);
    const HOUR: i64 = 3600;
    const ACCESS_LIFE: i64 = 7 * 24 * HOUR;
    const REFRESH_LIFE: i64 = 2 * ACCESS_LIFE;
    const CODE_LIFE: i64 = 600;
    const LIVES: Lives = Lives {
        access: ACCESS_LIFE,
        refresh: REFRESH_LIFE,
        code: CODE_LIFE,
        renewable: HOUR,
        overlap: HOUR,
    };

    #[test]
    fn the_last_hour_begins_when_an_hour_is_left() {
        let mut tokens = Tokens::new(LIVES, false);
        let first = tokens.grant(&SHOP, 0);
        let same = tokens.refresh(&first.refresh_token, ACCESS_LIFE - HOUR - 1).ok().unwrap();
        assert_eq!((same.access_token == first.access_token, same.expires_in), (true, HOUR + 1));

        let at = ACCESS_LIFE - HOUR;
        let second = tokens.refresh(&first.refresh_token, at).ok().unwrap();
        assert!(second.access_token != first.access_token);
        assert_eq!(second.expires_in, ACCESS_LIFE);
        assert_eq!(tokens.check(&first.access_token, at + HOUR - 1), Ok(()));
        assert_eq!(tokens.check(&first.access_token, at + HOUR), Err(Denied::Unknown));

        let again = tokens.refresh(&first.refresh_token, at + 1).ok().unwrap();
        assert!(again.access_token == second.access_token, "an old pair leads to the new one");
        assert!(tokens.refresh(&first.refresh_token, at + HOUR).is_err());
    }

    #[test]
    fn after_expiry_the_old_pair_is_dead_at_once() {
        let mut tokens = Tokens::new(LIVES, true);
        let first = tokens.grant(&SHOP, 0);
        assert_eq!(tokens.check(&first.access_token, ACCESS_LIFE), Err(Denied::Expired));
        let second = tokens.refresh(&first.refresh_token, ACCESS_LIFE).ok().unwrap();
        assert_eq!(tokens.check(&first.access_token, ACCESS_LIFE), Err(Denied::Unknown));
        assert_eq!(tokens.check(&second.access_token, ACCESS_LIFE), Ok(()));
        let dead = tokens.refresh(&first.refresh_token, ACCESS_LIFE);
        assert!(dead.err() == Some(Denied::Unknown), "a dead token is not adopted");
    }

    #[test]
    fn a_refresh_token_lives_fourteen_days() {
        let mut tokens = Tokens::new(LIVES, false);
        let first = tokens.grant(&SHOP, 0);
        let late = tokens.refresh(&first.refresh_token, REFRESH_LIFE);
        assert!(late.err() == Some(Denied::Expired));
        assert!(tokens.refresh(&first.refresh_token, REFRESH_LIFE - 1).is_ok());
    }

    #[test]
    fn a_code_serves_once_and_ten_minutes() {
        let mut tokens = Tokens::new(LIVES, true);
        let code = "8b8c9d0e";
        tokens.add_code(code, 0);
        assert!(tokens.redeem(code, SHOP, CODE_LIFE).is_ok());
        assert!(tokens.redeem(code, SHOP, CODE_LIFE).err() == Some(Denied::Unknown));
        let code = "8b8c9d0f";
        tokens.add_code(code, 0);
        assert!(tokens.redeem(code, SHOP, CODE_LIFE + 1).err() == Some(Denied::Expired));
    }

    #[test]
    fn a_user_has_a_refresh_token_whose_end_no_refresh_moves() {
        let lives = Lives { renewable: i64::MAX, ..LIVES };
        let mut tokens = Tokens::new(LIVES, false).with_users(Some((lives, "act.".to_owned())));
        tokens.add_code("code", 0);
        let first = tokens.redeem("code", Grantee::User("u".to_owned()), 0).ok().unwrap();
        assert!(first.access_token.starts_with("act."));
        let second = tokens.refresh(&first.refresh_token, ACCESS_LIFE).ok().unwrap();
        assert!(second.access_token != first.access_token);
        assert_eq!(second.refresh_token, first.refresh_token);
        assert_eq!(tokens.check(&second.access_token, ACCESS_LIFE), Ok(()));
        let late = tokens.refresh(&first.refresh_token, REFRESH_LIFE);
        assert!(late.err() == Some(Denied::Expired));
    }

    #[test]
    fn foreign_values_are_adopted_only_as_uuids_and_only_when_allowed() {
        let foreign = "82bdc687-eff1-4f63-8444-0b43086c25fd";
        let mut tokens = Tokens::new(LIVES, true);
        let first = tokens.redeem(foreign, SHOP, 0).ok().unwrap();
        let second = tokens.redeem(foreign, SHOP, 10).ok().unwrap();
        assert!(first.access_token == second.access_token);
        assert!(tokens.redeem("code", SHOP, 0).is_err());
        assert!(tokens.refresh("82bdc687+eff1-4f63-8444-0b43086c25fd", 0).is_err());
        assert!(Tokens::new(LIVES, false).redeem(foreign, SHOP, 0).is_err());
    }
}
