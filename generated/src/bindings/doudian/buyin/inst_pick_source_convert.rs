// @generated from doudian/buyin/buyin.instPickSourceConvert.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品选品来源转链 — `buyin.instPickSourceConvert`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinInstPickSourceConvertRequest;
///
/// let request = DoudianBuyinInstPickSourceConvertRequest::new("…");
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:1056` | 无效商品URL | mend the request |
/// | 40004 | `isv.parameter-invalid:4125` | 获取商品信息失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4133` | 商品未加入精选联盟 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinInstPickSourceConvertRequest {
    /// 商品链接
    pub product_url: String,
    /// 自定义参数
    ///
    /// At most 20 letters, digits and \_.
    pub pick_extra: Option<String>,
}

impl DoudianBuyinInstPickSourceConvertRequest {
    /// With the parameters that are required.
    pub fn new(product_url: impl Into<String>) -> Self {
        Self {
            product_url: product_url.into(),
            pick_extra: None,
        }
    }

    /// Sets `pick_extra` (自定义参数).
    #[must_use]
    pub fn pick_extra(mut self, pick_extra: impl Into<String>) -> Self {
        self.pick_extra = Some(pick_extra.into());
        self
    }
}

/// The answer to [`DoudianBuyinInstPickSourceConvertRequest`].
pub type DoudianBuyinInstPickSourceConvertResponse = rt::DoudianResponse<
    DoudianBuyinInstPickSourceConvertData,
>;

impl rt::DoudianRequest for DoudianBuyinInstPickSourceConvertRequest {
    type Data = DoudianBuyinInstPickSourceConvertData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.instPickSourceConvert",
        path: "/buyin/instPickSourceConvert",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
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
                sub_code: "isv.parameter-invalid:1056",
                label: "无效商品URL",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4125",
                label: "获取商品信息失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4133",
                label: "商品未加入精选联盟",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinInstPickSourceConvertRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstPickSourceConvertRequest",
            &[
                rt::Field("product_url", rt::REQUIRED, &[]),
                rt::Field("pick_extra", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.pick_extra);
        rt::put(w, 0, &self.product_url);
    }
}

rt::impl_record!(DoudianBuyinInstPickSourceConvertRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinInstPickSourceConvertRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_url, r),
            1 => rt::get(&mut self.pick_extra, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinInstPickSourceConvertRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_url: Default::default(),
            pick_extra: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinInstPickSourceConvertRequest, Self::blank());

/// Part of the answer to `buyin.instPickSourceConvert`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstPickSourceConvertData {
    /// 结果
    ///
    /// Perhaps the answer itself is this structure.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Option<DoudianBuyinInstPickSourceConvertShareLink>,
}

impl rt::Encode for DoudianBuyinInstPickSourceConvertData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstPickSourceConvertData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinInstPickSourceConvertData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstPickSourceConvertData);

rt::impl_serde!(DoudianBuyinInstPickSourceConvertData, Self::default());

/// Part of the answer to `buyin.instPickSourceConvert`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstPickSourceConvertShareLink {
    /// 转链后商品链接
    ///
    /// Valid for 3 months.
    pub product_url: Option<String>,
}

impl rt::Encode for DoudianBuyinInstPickSourceConvertShareLink {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstPickSourceConvertShareLink",
            &[rt::Field("product_url", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_url);
    }
}

impl rt::Decode for DoudianBuyinInstPickSourceConvertShareLink {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstPickSourceConvertShareLink);

rt::impl_serde!(DoudianBuyinInstPickSourceConvertShareLink, Self::default());
