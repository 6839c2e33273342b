// @generated from doudian/order/order.getShopAccountItemFile.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 资金流水文件查询 — `order.getShopAccountItemFile`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderGetShopAccountItemFileRequest;
///
/// let request = DoudianOrderGetShopAccountItemFileRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderGetShopAccountItemFileRequest {
    /// 开始账单日期
    ///
    /// Inclusive.
    pub start_date: Option<String>,
    /// 结束账单日期
    ///
    /// Inclusive.
    pub end_date: Option<String>,
}

impl DoudianOrderGetShopAccountItemFileRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            start_date: None,
            end_date: None,
        }
    }

    /// Sets `start_date` (开始账单日期).
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `end_date` (结束账单日期).
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

impl Default for DoudianOrderGetShopAccountItemFileRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderGetShopAccountItemFileRequest`].
pub type DoudianOrderGetShopAccountItemFileResponse = rt::DoudianResponse<
    DoudianOrderGetShopAccountItemFileData,
>;

impl rt::DoudianRequest for DoudianOrderGetShopAccountItemFileRequest {
    type Data = DoudianOrderGetShopAccountItemFileData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.getShopAccountItemFile",
        path: "/order/getShopAccountItemFile",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderGetShopAccountItemFileRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetShopAccountItemFileRequest",
            &[rt::Field("start_date", 0, &[]), rt::Field("end_date", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.end_date);
        rt::put(w, 0, &self.start_date);
    }
}

rt::impl_record!(DoudianOrderGetShopAccountItemFileRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderGetShopAccountItemFileRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_date, r),
            1 => rt::get(&mut self.end_date, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderGetShopAccountItemFileRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            start_date: Default::default(),
            end_date: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderGetShopAccountItemFileRequest, Self::blank());

/// Part of the answer to `order.getShopAccountItemFile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetShopAccountItemFileAccountFile {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 账单日期
    pub bill_date: Option<String>,
    /// 文件url
    ///
    /// Good for one hour.
    pub url: Option<String>,
}

impl rt::Encode for DoudianOrderGetShopAccountItemFileAccountFile {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetShopAccountItemFileAccountFile",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("bill_date", 0, &[]),
                rt::Field("url", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.bill_date);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 2, &self.url);
    }
}

impl rt::Decode for DoudianOrderGetShopAccountItemFileAccountFile {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.bill_date, r),
            2 => rt::get(&mut self.url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetShopAccountItemFileAccountFile);

rt::impl_serde!(DoudianOrderGetShopAccountItemFileAccountFile, Self::default());

/// Part of the answer to `order.getShopAccountItemFile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetShopAccountItemFileData {
    /// 文件列表
    pub data: Vec<DoudianOrderGetShopAccountItemFileAccountFile>,
    /// 返回码
    pub code: Option<String>,
    /// 描述
    pub code_msg: Option<String>,
}

impl rt::Encode for DoudianOrderGetShopAccountItemFileData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetShopAccountItemFileData",
            &[
                rt::Field("data", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("code_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.code);
        rt::put(w, 2, &self.code_msg);
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianOrderGetShopAccountItemFileData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            1 => rt::get(&mut self.code, r),
            2 => rt::get(&mut self.code_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetShopAccountItemFileData);

rt::impl_serde!(DoudianOrderGetShopAccountItemFileData, Self::default());
