// @generated from doudian/oppty_product/opptyProduct.clue.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 机会品线索查询 — `opptyProduct.clue`
///
/// Family: `oppty_product` (the feature `oppty_product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpptyProductClueRequest;
///
/// let request = DoudianOpptyProductClueRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpptyProductClueRequest {
    /// 机会品线索类型
    pub oppty_clue_type: String,
}

impl DoudianOpptyProductClueRequest {
    /// With the parameters that are required.
    pub fn new(oppty_clue_type: impl Into<String>) -> Self {
        Self {
            oppty_clue_type: oppty_clue_type.into(),
        }
    }
}

/// The answer to [`DoudianOpptyProductClueRequest`].
pub type DoudianOpptyProductClueResponse = rt::DoudianResponse<
    DoudianOpptyProductClueData,
>;

impl rt::DoudianRequest for DoudianOpptyProductClueRequest {
    type Data = DoudianOpptyProductClueData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "opptyProduct.clue",
        path: "/opptyProduct/clue",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpptyProductClueRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpptyProductClueRequest",
            &[rt::Field("oppty_clue_type", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.oppty_clue_type);
    }
}

rt::impl_record!(DoudianOpptyProductClueRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpptyProductClueRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.oppty_clue_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpptyProductClueRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            oppty_clue_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpptyProductClueRequest, Self::blank());

/// Part of the answer to `opptyProduct.clue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpptyProductClueData {
    /// 线索文件地址
    pub url: String,
    /// 线索数目
    pub count: i32,
    /// 线索文件更新日期
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_date: rt::DateTime,
}

impl rt::Encode for DoudianOpptyProductClueData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpptyProductClueData",
            &[
                rt::Field("url", rt::REQUIRED, &[]),
                rt::Field("count", rt::REQUIRED, &[]),
                rt::Field("update_date", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.count);
        rt::put(w, 2, &self.update_date);
        rt::put(w, 0, &self.url);
    }
}

impl rt::Decode for DoudianOpptyProductClueData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.url, r),
            1 => rt::get(&mut self.count, r),
            2 => rt::get(&mut self.update_date, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpptyProductClueData);

rt::impl_serde!(DoudianOpptyProductClueData, Self::default());
