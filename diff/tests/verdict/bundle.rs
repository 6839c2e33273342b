//! Bundles of descriptors.

use doudian_codegen::model::Model;
use doudian_codegen::{Published, SourceFile, compile_beside};

use crate::base;
use crate::users::User;

/// Descriptors that belong together.
#[derive(Clone)]
pub(crate) struct Bundle {
    pub(crate) name: &'static str,
    pub(crate) platform: String,
    pub(crate) file: String,
    pub(crate) beside: Option<&'static str>,
}

impl Bundle {
    /// As it is before any change.
    pub(crate) fn of(name: &'static str) -> Self {
        let file = match name {
            "message" => base::MESSAGE,
            "spi" => base::SPI,
            "shared" => base::SHARED,
            "plugin" => base::PLUGIN,
            "callback" => base::CALLBACK,
            "data" | "dataless" => base::DATA,
            "reply" | "replyless" => base::REPLY,
            _ => base::METHOD,
        };
        let mut file = file.replace("FIELDS\n", base::FIELDS).replace("TYPES\n", base::TYPES);
        if name.ends_with("less") {
            file = file.replace("response: i64\n", "");
        }
        if name == "method" {
            file = file.replace("types:\n", "types:\n  Row: { id: { type: i64 } }\n");
        }
        let is_script = name == "plugin" || name == "callback";
        let platform = if is_script { base::SCRIPTS } else { base::PLATFORM };
        Self { name, platform: platform.to_owned(), file, beside: None }
    }

    pub(crate) fn model(&self) -> Result<Model, String> {
        let mut files = vec![
            SourceFile::new("platform.yaml", self.platform.as_bytes()),
            SourceFile::new("it.yaml", self.file.as_bytes()),
        ];
        files.extend(self.beside.map(|text| SourceFile::new("beside.yaml", text.as_bytes())));
        compile_beside(&files, &Published::doudian()).map_err(|problems| problems.to_string())
    }

    /// The code of the one who uses it, with its descriptors.
    pub(crate) fn user(&self) -> User {
        let mut files = vec![self.platform.clone(), self.file.clone()];
        files.extend(self.beside.map(str::to_owned));
        User { files, code: base::user(self.name) }
    }
}
