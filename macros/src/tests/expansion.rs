//! What users see who look at the expansion.

use std::path::{Path, PathBuf};
use std::{env, fs};

use doudian_codegen::emit::rust::{Paths, api_items};
use doudian_codegen::{Published, SourceFile, compile_beside};
use quote::{ToTokens, quote};
use syn::Item;

use super::{expanded, items};

fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests").join(name)
}

/// Compares with a file; `UPDATE_EXPANSION=1 cargo test -p doudian-macros` writes it anew.
fn shows(arguments: &str, item: &str, file: &str) {
    let tokens = expanded(arguments, item, Some(&here("")));
    // Only this machine has it at this place; and lines break where the path's length says.
    let tokens = tokens.to_string().replace(here("").to_str().unwrap(), "/crate/");
    let text = prettyplease::unparse(&syn::parse_file(&tokens).unwrap());
    let path = here(file);
    if env::var_os("UPDATE_EXPANSION").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "{} is not up to date", path.display());
}

#[test]
fn a_request() {
    let request = r#"
        /// 查询会员积分
        pub struct VipScoreRequest {
            /// 会员 OpenID
            #[doudian(pii = "open_id")]
            open_id: String,
            #[doudian(default = 0)]
            page: i32,
            #[doudian(rename = "type")]
            kind: Option<String>,
        }
    "#;
    let arguments = r#"method = "vip.memberScore", response = VipScore, effect = "read""#;
    shows(arguments, request, "request.expanded");
}

#[test]
fn a_request_with_limits_and_files() {
    let request = r#"
        struct VipUpload {
            #[doudian(max_items = 20, max_length = 10)]
            tags: Vec<String>,
            #[doudian(min = 1, max = 100)]
            page: Option<i32>,
            #[doudian(max_bytes = 5_242_880)]
            card: File,
            pages: Option<Vec<doudian::File>>,
        }
    "#;
    shows(r#"method = "vip.upload""#, request, "limits.expanded");
}

#[test]
fn a_structure() {
    let structure = r#"
        #[derive(Clone, PartialEq)]
        struct VipScore { score: i64, level: Option<String>, coupons: Vec<crate::VipCoupon> }
    "#;
    shows("", structure, "structure.expanded");
}

#[test]
fn a_module() {
    let module = "
        /// Members.
        pub mod vip { use std::collections::BTreeMap; pub type Scores = BTreeMap<String, i64>; }
    ";
    shows("spec = \"vip.score.yaml\"", module, "module.expanded");
}

#[test]
fn a_module_holds_what_the_command_would_write() {
    let bytes = fs::read(here("vip.score.yaml")).unwrap();
    let source = SourceFile { path: "vip.score.yaml".to_owned(), bytes };
    let model = compile_beside(&[source], &Published::doudian()).unwrap();
    let platform = &model.platforms[0];
    let paths = Paths::downstream(platform, &quote!(::doudian), quote!(self));
    let expected = api_items(platform, &platform.apis[0], &paths).to_string();

    let tokens = expanded("spec = \"vip.score.yaml\"", "mod vip {}", Some(&here("")));
    let Item::Mod(module) = &items(tokens)[0] else { panic!("there is no module") };
    let (_, content) = module.content.as_ref().unwrap();
    let inner = content.iter().find_map(|item| match item {
        Item::Mod(inner) => Some(inner),
        _ => None,
    });
    let (_, content) = inner.unwrap().content.as_ref().unwrap();
    let found = content.iter().map(ToTokens::to_token_stream).collect::<proc_macro2::TokenStream>();
    let expected: syn::File = syn::parse_str(&expected).unwrap();
    assert_eq!(found.to_string(), expected.to_token_stream().to_string());
}
