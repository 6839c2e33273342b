// @generated from the shared types sensitive by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCustomError {
    /// 错误码
    pub err_code: i64,
    /// 错误描述
    pub err_msg: Option<String>,
}

impl rt::Encode for DoudianCustomError {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCustomError",
            &[rt::Field("err_code", rt::REQUIRED, &[]), rt::Field("err_msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.err_code);
        rt::put(w, 1, &self.err_msg);
    }
}

impl rt::Decode for DoudianCustomError {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.err_code, r),
            1 => rt::get(&mut self.err_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCustomError);

rt::impl_serde!(DoudianCustomError, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSensitiveText {
    /// 鉴权ID
    pub auth_id: String,
    /// 密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub cipher_text: String,
    /// 明文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub decrypt_text: String,
    /// 错误码
    pub err_no: i64,
    /// 错误描述
    pub err_msg: Option<String>,
}

impl rt::Encode for DoudianSensitiveText {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSensitiveText",
            &[
                rt::Field("auth_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("cipher_text", rt::REQUIRED | rt::PII, &[]),
                rt::Field("decrypt_text", rt::REQUIRED | rt::PII, &[]),
                rt::Field("err_no", rt::REQUIRED, &[]),
                rt::Field("err_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.auth_id);
        rt::put(w, 1, &self.cipher_text);
        rt::put(w, 2, &self.decrypt_text);
        rt::put(w, 4, &self.err_msg);
        rt::put(w, 3, &self.err_no);
    }
}

impl rt::Decode for DoudianSensitiveText {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.auth_id, r),
            1 => rt::get(&mut self.cipher_text, r),
            2 => rt::get(&mut self.decrypt_text, r),
            3 => rt::get(&mut self.err_no, r),
            4 => rt::get(&mut self.err_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSensitiveText);

rt::impl_serde!(DoudianSensitiveText, Self::default());
