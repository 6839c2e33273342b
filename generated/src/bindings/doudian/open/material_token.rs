// @generated from doudian/open/open.materialToken.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 素材上传token — `open.materialToken`
///
/// auth\_query is a query for the object store, which answers with an address to upload to.
///
/// Family: `open` (the feature `open`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenMaterialTokenRequest;
///
/// let request = DoudianOpenMaterialTokenRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 50002 | `isv.business-failed:100000` | 参数错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenMaterialTokenRequest {
    /// `upload_num` on the wire; it has no label.
    pub upload_num: i64,
    /// 文件后缀名称
    ///
    /// For example .jpg.
    pub file_extension: Option<String>,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `1` 素材中心
    /// - `2` ImageX
    pub biz_type: Option<i32>,
    /// `store_keys_array_json` on the wire; it has no label.
    ///
    /// JSON inside text on the wire.
    ///
    /// The name says a JSON list.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub store_keys_array_json: Option<rt::JsonText<rt::Value>>,
}

impl DoudianOpenMaterialTokenRequest {
    /// With the parameters that are required.
    pub fn new(upload_num: i64) -> Self {
        Self {
            upload_num,
            file_extension: None,
            biz_type: None,
            store_keys_array_json: None,
        }
    }

    /// Sets `file_extension` (文件后缀名称).
    #[must_use]
    pub fn file_extension(mut self, file_extension: impl Into<String>) -> Self {
        self.file_extension = Some(file_extension.into());
        self
    }

    /// Sets `biz_type` (业务类型).
    #[must_use]
    pub fn biz_type(mut self, biz_type: i32) -> Self {
        self.biz_type = Some(biz_type);
        self
    }

    /// Sets `store_keys_array_json`.
    #[must_use]
    pub fn store_keys_array_json(
        mut self,
        store_keys_array_json: impl Into<rt::JsonText<rt::Value>>,
    ) -> Self {
        self.store_keys_array_json = Some(store_keys_array_json.into());
        self
    }
}

/// The answer to [`DoudianOpenMaterialTokenRequest`].
pub type DoudianOpenMaterialTokenResponse = rt::DoudianResponse<
    DoudianOpenMaterialTokenData,
>;

impl rt::DoudianRequest for DoudianOpenMaterialTokenRequest {
    type Data = DoudianOpenMaterialTokenData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "open.materialToken",
        path: "/open/materialToken",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOpenMaterialTokenRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenMaterialTokenRequest",
            &[
                rt::Field("upload_num", rt::REQUIRED, &[]),
                rt::Field("file_extension", 0, &[]),
                rt::Field("biz_type", 0, &["1", "2"]),
                rt::Field("store_keys_array_json", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.biz_type);
        rt::put(w, 1, &self.file_extension);
        rt::put(w, 3, &self.store_keys_array_json);
        rt::put(w, 0, &self.upload_num);
    }
}

rt::impl_record!(DoudianOpenMaterialTokenRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenMaterialTokenRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.upload_num, r),
            1 => rt::get(&mut self.file_extension, r),
            2 => rt::get(&mut self.biz_type, r),
            3 => rt::get(&mut self.store_keys_array_json, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenMaterialTokenRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            upload_num: Default::default(),
            file_extension: Default::default(),
            biz_type: Default::default(),
            store_keys_array_json: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenMaterialTokenRequest, Self::blank());

/// Part of the answer to `open.materialToken`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpenMaterialTokenData {
    /// 鉴权参数
    ///
    /// A secret: `Debug` shows `***`.
    pub auth_query: Option<String>,
}

impl rt::Encode for DoudianOpenMaterialTokenData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenMaterialTokenData",
            &[rt::Field("auth_query", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.auth_query);
    }
}

impl rt::Decode for DoudianOpenMaterialTokenData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.auth_query, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpenMaterialTokenData);

rt::impl_serde!(DoudianOpenMaterialTokenData, Self::default());
