//! Diagnostics for programs: one shape for every command.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Diagnostic, Related, Severity};

impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Diagnostic", 11)?;
        object.serialize_field(
            "severity",
            match self.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
        )?;
        object.serialize_field("code", self.code)?;
        object.serialize_field("message", &self.message)?;
        object.serialize_field("file", &self.file)?;
        object.serialize_field("line", &self.line)?;
        object.serialize_field("column", &self.column)?;
        // No place goes over the end of its line.
        object.serialize_field("end_line", &self.line)?;
        object.serialize_field("end_column", &self.end_column())?;
        object.serialize_field("label", &self.label)?;
        object.serialize_field("help", &self.help)?;
        // A list, since there may be more of them one day.
        object.serialize_field("related", self.related.as_slice())?;
        object.end()
    }
}

impl Serialize for Related {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Related", 6)?;
        object.serialize_field("message", &self.message)?;
        object.serialize_field("file", &self.file)?;
        object.serialize_field("line", &self.line)?;
        object.serialize_field("column", &self.column)?;
        object.serialize_field("end_line", &self.line)?;
        object.serialize_field("end_column", &self.end_column())?;
        object.end()
    }
}
