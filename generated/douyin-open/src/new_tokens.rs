//! Access tokens of the call that gives a new one each time.

use doudian_runtime::AppSecret;

use crate::{
    AccessToken, BoxError, Client, DouyinOauthClientTokenRequest, TokenOwner, TokenSource,
};

/// Access tokens of `/oauth/client_token/`: a new one each time.
///
/// The platform takes the newest two of an app, the older one for five minutes after it was
/// replaced. So one process asks for all; where each has a client of its own, let each be made by
/// [`client`](crate::client) alone, whose tokens are stable. More than 500 calls in five minutes
/// are refused (10020).
///
/// ```no_run
/// # fn build() -> douyin_open::Result<()> {
/// let (key, secret) = ("client_key", "client_secret");
/// let asking = douyin_open::client(key, secret).build()?;
/// let source = douyin_open::NewTokens::of(asking, key, secret);
/// let client = douyin_open::client(key, secret).token_source(source).build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct NewTokens {
    client: Client,
    client_key: String,
    client_secret: AppSecret,
}

impl NewTokens {
    /// Asks with this client, for the app with this key and secret.
    pub fn of(
        client: Client,
        client_key: impl Into<String>,
        client_secret: impl Into<AppSecret>,
    ) -> Self {
        Self { client, client_key: client_key.into(), client_secret: client_secret.into() }
    }
}

impl TokenSource for NewTokens {
    /// Those of the app; users have theirs from their authorisations.
    fn has(&self, owner: &TokenOwner) -> bool {
        owner.is_app()
    }

    async fn token(
        &self,
        _owner: &TokenOwner,
        _refused: Option<&AccessToken>,
    ) -> Result<AccessToken, BoxError> {
        let secret = self.client_secret.expose();
        let request =
            DouyinOauthClientTokenRequest::new(&self.client_key, secret, "client_credential");
        let granted = self.client.call(&request).await?;
        let token = AccessToken::new(granted.access_token);
        Ok(token.with_life(granted.expires_in, self.client.now()))
    }
}
