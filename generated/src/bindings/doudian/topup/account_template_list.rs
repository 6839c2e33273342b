// @generated from doudian/topup/topup.accountTemplateList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 充值账号模板列表 — `topup.accountTemplateList`
///
/// Family: `topup` (the feature `topup`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianTopupAccountTemplateListRequest;
///
/// let request = DoudianTopupAccountTemplateListRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianTopupAccountTemplateListRequest {
    /// 叶子类目ID
    pub category_id: i64,
}

impl DoudianTopupAccountTemplateListRequest {
    /// With the parameters that are required.
    pub fn new(category_id: i64) -> Self {
        Self { category_id }
    }
}

/// The answer to [`DoudianTopupAccountTemplateListRequest`].
pub type DoudianTopupAccountTemplateListResponse = rt::DoudianResponse<
    DoudianTopupAccountTemplateListData,
>;

impl rt::DoudianRequest for DoudianTopupAccountTemplateListRequest {
    type Data = DoudianTopupAccountTemplateListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "topup.accountTemplateList",
        path: "/topup/accountTemplateList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianTopupAccountTemplateListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTopupAccountTemplateListRequest",
            &[rt::Field("category_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
    }
}

rt::impl_record!(DoudianTopupAccountTemplateListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTopupAccountTemplateListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTopupAccountTemplateListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTopupAccountTemplateListRequest, Self::blank());

/// Part of the answer to `topup.accountTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTopupAccountTemplateListData {
    /// 模板列表
    pub template_list: Vec<DoudianTopupAccountTemplateListTemplate>,
}

impl rt::Encode for DoudianTopupAccountTemplateListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTopupAccountTemplateListData",
            &[rt::Field("template_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_list);
    }
}

impl rt::Decode for DoudianTopupAccountTemplateListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTopupAccountTemplateListData);

rt::impl_serde!(DoudianTopupAccountTemplateListData, Self::default());

/// Part of the answer to `topup.accountTemplateList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTopupAccountTemplateListTemplate {
    /// 模板ID
    pub template_id: Option<i64>,
    /// 模板名称
    pub name: Option<String>,
}

impl rt::Encode for DoudianTopupAccountTemplateListTemplate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTopupAccountTemplateListTemplate",
            &[rt::Field("template_id", 0, &[]), rt::Field("name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.template_id);
    }
}

impl rt::Decode for DoudianTopupAccountTemplateListTemplate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTopupAccountTemplateListTemplate);

rt::impl_serde!(DoudianTopupAccountTemplateListTemplate, Self::default());
