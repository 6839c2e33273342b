// @generated from doudian/buyin/buyin.materialsProductStatus.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianAlliancePromotionStatus;

/// 联盟商品状态查询 — `buyin.materialsProductStatus`
///
/// At most 50 addresses in a call.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinMaterialsProductStatusRequest;
///
/// let request = DoudianBuyinMaterialsProductStatusRequest::new(["…"]);
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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinMaterialsProductStatusRequest {
    /// 商品URL列表
    pub products: Vec<String>,
}

impl DoudianBuyinMaterialsProductStatusRequest {
    /// With the parameters that are required.
    pub fn new(products: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            products: products.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer to [`DoudianBuyinMaterialsProductStatusRequest`].
pub type DoudianBuyinMaterialsProductStatusResponse = rt::DoudianResponse<
    DoudianBuyinMaterialsProductStatusData,
>;

impl rt::DoudianRequest for DoudianBuyinMaterialsProductStatusRequest {
    type Data = DoudianBuyinMaterialsProductStatusData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.materialsProductStatus",
        path: "/buyin/materialsProductStatus",
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
        ],
    };
}

impl rt::Encode for DoudianBuyinMaterialsProductStatusRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMaterialsProductStatusRequest",
            &[rt::Field("products", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.products);
    }
}

rt::impl_record!(DoudianBuyinMaterialsProductStatusRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinMaterialsProductStatusRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.products, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinMaterialsProductStatusRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            products: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinMaterialsProductStatusRequest, Self::blank());

/// Part of the answer to `buyin.materialsProductStatus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinMaterialsProductStatusData {
    /// 返回数据
    ///
    /// Perhaps the answer itself is the list.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Vec<DoudianBuyinMaterialsProductStatusProductState>,
}

impl rt::Encode for DoudianBuyinMaterialsProductStatusData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMaterialsProductStatusData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianBuyinMaterialsProductStatusData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinMaterialsProductStatusData);

rt::impl_serde!(DoudianBuyinMaterialsProductStatusData, Self::default());

/// Part of the answer to `buyin.materialsProductStatus`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinMaterialsProductStatusProductState {
    /// 商品URL
    pub product_url: Option<String>,
    /// 上下架状态
    ///
    /// Codes:
    ///
    /// - `-2` 彻底删除
    /// - `-1` 提审失败
    /// - `0` 在线
    /// - `1` 下线
    /// - `2` 删除
    pub status: Option<i32>,
    /// 是否加入精选联盟
    pub join_alliance: Option<bool>,
    /// 推广状态
    pub promotion_status: Option<DoudianAlliancePromotionStatus>,
    /// 是否可分销
    pub can_share: Option<bool>,
}

impl rt::Encode for DoudianBuyinMaterialsProductStatusProductState {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMaterialsProductStatusProductState",
            &[
                rt::Field("product_url", 0, &[]),
                rt::Field("status", 0, &["-2", "-1", "0", "1", "2"]),
                rt::Field("join_alliance", 0, &[]),
                rt::Field("promotion_status", 0, DoudianAlliancePromotionStatus::KNOWN),
                rt::Field("can_share", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.can_share);
        rt::put(w, 2, &self.join_alliance);
        rt::put(w, 0, &self.product_url);
        rt::put(w, 3, &self.promotion_status);
        rt::put(w, 1, &self.status);
    }
}

impl rt::Decode for DoudianBuyinMaterialsProductStatusProductState {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_url, r),
            1 => rt::get(&mut self.status, r),
            2 => rt::get(&mut self.join_alliance, r),
            3 => rt::get(&mut self.promotion_status, r),
            4 => rt::get(&mut self.can_share, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinMaterialsProductStatusProductState);

rt::impl_serde!(DoudianBuyinMaterialsProductStatusProductState, Self::default());
