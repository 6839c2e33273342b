//! What a gateway needs before it runs.

use std::sync::Arc;

use doudian_sandbox::{Gateway, Model, StartError, embedded_spec};

#[tokio::test]
async fn an_app_needs_a_key_and_a_secret() {
    for (key, secret, missing) in
        [("", "secret", "key"), (" ", "secret", "key"), ("7", "", "secret"), ("7", "\t", "secret")]
    {
        let error = Gateway::builder().app(key, secret).start().await.unwrap_err();
        assert!(matches!(error, StartError::EmptyApp { name } if name == missing), "{error}");
        assert!(error.to_string().contains(missing), "{error}");
    }
}

#[tokio::test]
async fn gateways_may_share_a_model() {
    let spec = Arc::new(embedded_spec().unwrap());
    let first = Gateway::builder().spec(Arc::clone(&spec)).start().await.unwrap();
    let second = Gateway::builder().spec(Arc::clone(&spec)).start().await.unwrap();
    assert_ne!(first.url(), second.url());
    assert!(Arc::strong_count(&spec) >= 3, "a gateway copied the model");

    let empty = Gateway::builder().spec(Model::default()).start().await.unwrap_err();
    assert!(matches!(empty, StartError::NoPlatform), "{empty}");
}
