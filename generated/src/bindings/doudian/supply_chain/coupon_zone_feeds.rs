// @generated from doudian/supply_chain/supplyChain.CouponZoneFeeds.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 二级承接页初始化 — `supplyChain.CouponZoneFeeds`
///
/// The answer is known in part only.
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainCouponZoneFeedsRequest;
///
/// let request = DoudianSupplyChainCouponZoneFeedsRequest::new("…", 1, "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 20000 | `isp.service-error:300` | 网络错误 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainCouponZoneFeedsRequest {
    /// 优惠券ID
    pub coupon_meta_id: String,
    /// 场景
    ///
    /// Codes:
    ///
    /// - `1` 新客
    /// - `2` 老客
    pub scene: i32,
    /// 进入页面时间
    pub enter_time: String,
}

impl DoudianSupplyChainCouponZoneFeedsRequest {
    /// With the parameters that are required.
    pub fn new(
        coupon_meta_id: impl Into<String>,
        scene: i32,
        enter_time: impl Into<String>,
    ) -> Self {
        Self {
            coupon_meta_id: coupon_meta_id.into(),
            scene,
            enter_time: enter_time.into(),
        }
    }
}

/// The answer to [`DoudianSupplyChainCouponZoneFeedsRequest`].
pub type DoudianSupplyChainCouponZoneFeedsResponse = rt::DoudianResponse<
    DoudianSupplyChainCouponZoneFeedsData,
>;

impl rt::DoudianRequest for DoudianSupplyChainCouponZoneFeedsRequest {
    type Data = DoudianSupplyChainCouponZoneFeedsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.CouponZoneFeeds",
        path: "/supplyChain/CouponZoneFeeds",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:300",
                label: "网络错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSupplyChainCouponZoneFeedsRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainCouponZoneFeedsRequest",
            &[
                rt::Field("coupon_meta_id", rt::REQUIRED, &[]),
                rt::Field("scene", rt::REQUIRED, &["1", "2"]),
                rt::Field("enter_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_meta_id);
        rt::put(w, 2, &self.enter_time);
        rt::put(w, 1, &self.scene);
    }
}

rt::impl_record!(DoudianSupplyChainCouponZoneFeedsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainCouponZoneFeedsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_meta_id, r),
            1 => rt::get(&mut self.scene, r),
            2 => rt::get(&mut self.enter_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainCouponZoneFeedsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            coupon_meta_id: Default::default(),
            scene: Default::default(),
            enter_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainCouponZoneFeedsRequest, Self::blank());

/// Part of the answer to `supplyChain.CouponZoneFeeds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainCouponZoneFeedsData {
    /// tab列表
    pub tab_list: Vec<DoudianSupplyChainCouponZoneFeedsTab>,
}

impl rt::Encode for DoudianSupplyChainCouponZoneFeedsData {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainCouponZoneFeedsData",
            &[rt::Field("tab_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.tab_list);
    }
}

impl rt::Decode for DoudianSupplyChainCouponZoneFeedsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tab_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainCouponZoneFeedsData);

rt::impl_serde!(DoudianSupplyChainCouponZoneFeedsData, Self::default());

/// Part of the answer to `supplyChain.CouponZoneFeeds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainCouponZoneFeedsTab {
    /// tab编码
    pub tab_code: Option<i32>,
    /// tab名称
    pub tab_name: Option<String>,
}

impl rt::Encode for DoudianSupplyChainCouponZoneFeedsTab {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainCouponZoneFeedsTab",
            &[rt::Field("tab_code", 0, &[]), rt::Field("tab_name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.tab_code);
        rt::put(w, 1, &self.tab_name);
    }
}

impl rt::Decode for DoudianSupplyChainCouponZoneFeedsTab {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tab_code, r),
            1 => rt::get(&mut self.tab_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainCouponZoneFeedsTab);

rt::impl_serde!(DoudianSupplyChainCouponZoneFeedsTab, Self::default());
