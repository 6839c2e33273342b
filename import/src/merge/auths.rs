//! Permission packages.

use doudian_codegen::model::Json;

/// The permission packages as descriptors write them.
pub(super) fn auths(auths: &[(String, String)]) -> Json {
    let rows = auths.iter().map(|(group, package)| {
        let text = |text: &String| Json::Text(text.clone());
        let group = (!group.is_empty()).then(|| ("group".to_owned(), text(group)));
        let package = Some(("package".to_owned(), text(package)));
        Json::Object([group, package].into_iter().flatten().collect())
    });
    Json::List(rows.collect())
}
