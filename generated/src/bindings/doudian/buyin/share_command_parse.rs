// @generated from doudian/buyin/buyin.shareCommandParse.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品口令解析 — `buyin.shareCommandParse`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinShareCommandParseRequest;
///
/// let request = DoudianBuyinShareCommandParseRequest::new("…");
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
/// | 20000 | `isp.service-error:255` | 服务繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:256` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4171` | 无效商品口令 | mend the request |
/// | 50002 | `isv.business-failed:4172` | 非联盟商品 | mend the request |
/// | 50002 | `isv.business-failed:8193` | 服务器升级 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinShareCommandParseRequest {
    /// 抖音口令
    pub command: String,
}

impl DoudianBuyinShareCommandParseRequest {
    /// With the parameters that are required.
    pub fn new(command: impl Into<String>) -> Self {
        Self { command: command.into() }
    }
}

/// The answer to [`DoudianBuyinShareCommandParseRequest`].
pub type DoudianBuyinShareCommandParseResponse = rt::DoudianResponse<
    DoudianBuyinShareCommandParseData,
>;

impl rt::DoudianRequest for DoudianBuyinShareCommandParseRequest {
    type Data = DoudianBuyinShareCommandParseData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.shareCommandParse",
        path: "/buyin/shareCommandParse",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:255",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:256",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4171",
                label: "无效商品口令",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4172",
                label: "非联盟商品",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8193",
                label: "服务器升级",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinShareCommandParseRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShareCommandParseRequest",
            &[rt::Field("command", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.command);
    }
}

rt::impl_record!(DoudianBuyinShareCommandParseRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinShareCommandParseRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.command, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinShareCommandParseRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            command: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinShareCommandParseRequest, Self::blank());

/// Part of the answer to `buyin.shareCommandParse`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinShareCommandParseData {
    /// 商品信息
    pub product_info: Option<DoudianBuyinShareCommandParseProductInfo>,
}

impl rt::Encode for DoudianBuyinShareCommandParseData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShareCommandParseData",
            &[rt::Field("product_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_info);
    }
}

impl rt::Decode for DoudianBuyinShareCommandParseData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinShareCommandParseData);

rt::impl_serde!(DoudianBuyinShareCommandParseData, Self::default());

/// Part of the answer to `buyin.shareCommandParse`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinShareCommandParseProductInfo {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub title: Option<String>,
    /// 商品售价, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 普通佣金比例
    ///
    /// 10 is 10 %.
    pub cos_ratio: Option<f64>,
    /// 普通佣金金额, in fen (0.01 yuan)
    pub cos_fee: Option<i64>,
    /// 商品链接
    pub detail_url: Option<String>,
    /// 是否可推广
    pub promotable: Option<bool>,
}

impl rt::Encode for DoudianBuyinShareCommandParseProductInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinShareCommandParseProductInfo",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("title", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("cos_ratio", 0, &[]),
                rt::Field("cos_fee", 0, &[]),
                rt::Field("detail_url", 0, &[]),
                rt::Field("promotable", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.cos_fee);
        rt::put(w, 3, &self.cos_ratio);
        rt::put(w, 5, &self.detail_url);
        rt::put(w, 2, &self.price);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 6, &self.promotable);
        rt::put(w, 1, &self.title);
    }
}

impl rt::Decode for DoudianBuyinShareCommandParseProductInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.title, r),
            2 => rt::get(&mut self.price, r),
            3 => rt::get(&mut self.cos_ratio, r),
            4 => rt::get(&mut self.cos_fee, r),
            5 => rt::get(&mut self.detail_url, r),
            6 => rt::get(&mut self.promotable, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinShareCommandParseProductInfo);

rt::impl_serde!(DoudianBuyinShareCommandParseProductInfo, Self::default());
