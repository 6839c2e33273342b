// @generated from doudian/buyin/buyin.distributionLiveProductList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 可分销直播间商品 — `buyin.distributionLiveProductList`
///
/// The answer is known in part only.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinDistributionLiveProductListRequest;
///
/// let request = DoudianBuyinDistributionLiveProductListRequest::new("…");
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 |
/// | 40004 | `isv.parameter-invalid:4098` | 无效百应ID |
/// | 50002 | `isv.business-failed:4126` | 获取账户信息失败 |
/// | 50002 | `isv.business-failed:4129` | 达人未开通分销业务 |
/// | 50002 | `isv.business-failed:4130` | 达人未开播 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionLiveProductListRequest {
    /// 主播百应ID
    pub author_buyin_id: String,
}

impl DoudianBuyinDistributionLiveProductListRequest {
    /// With the parameters that are required.
    pub fn new(author_buyin_id: impl Into<String>) -> Self {
        Self {
            author_buyin_id: author_buyin_id.into(),
        }
    }
}

/// The answer to [`DoudianBuyinDistributionLiveProductListRequest`].
pub type DoudianBuyinDistributionLiveProductListResponse = rt::DoudianResponse<
    DoudianBuyinDistributionLiveProductListData,
>;

impl rt::DoudianRequest for DoudianBuyinDistributionLiveProductListRequest {
    type Data = DoudianBuyinDistributionLiveProductListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.distributionLiveProductList",
        path: "/buyin/distributionLiveProductList",
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
                sub_code: "isv.parameter-invalid:4098",
                label: "无效百应ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4126",
                label: "获取账户信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4129",
                label: "达人未开通分销业务",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4130",
                label: "达人未开播",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinDistributionLiveProductListRequest {
    fn name(&self) -> &'static str {
        "DoudianBuyinDistributionLiveProductListRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("author_buyin_id").required()];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.author_buyin_id);
    }
}

rt::impl_debug!(DoudianBuyinDistributionLiveProductListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinDistributionLiveProductListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.author_buyin_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinDistributionLiveProductListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            author_buyin_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinDistributionLiveProductListRequest, Self::blank());

/// Part of the answer to `buyin.distributionLiveProductList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionLiveProductListData {
    /// 直播间创建时间
    pub create_time: Option<i64>,
    /// 在线人数
    pub online_num: Option<i64>,
    /// 是否支持安心购
    pub is_rest_assured: Option<bool>,
    /// 是否有主播券
    pub has_kol_coupon: Option<bool>,
    /// 是否闪购直播间
    pub is_flash_live_room: Option<bool>,
}

impl rt::Encode for DoudianBuyinDistributionLiveProductListData {
    fn name(&self) -> &'static str {
        "DoudianBuyinDistributionLiveProductListData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("create_time"),
            rt::Field::new("online_num"),
            rt::Field::new("is_rest_assured"),
            rt::Field::new("has_kol_coupon"),
            rt::Field::new("is_flash_live_room"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.create_time);
        rt::put(w, 3, &self.has_kol_coupon);
        rt::put(w, 4, &self.is_flash_live_room);
        rt::put(w, 2, &self.is_rest_assured);
        rt::put(w, 1, &self.online_num);
    }
}

impl rt::Decode for DoudianBuyinDistributionLiveProductListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.create_time, r),
            1 => rt::get(&mut self.online_num, r),
            2 => rt::get(&mut self.is_rest_assured, r),
            3 => rt::get(&mut self.has_kol_coupon, r),
            4 => rt::get(&mut self.is_flash_live_room, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinDistributionLiveProductListData);

rt::impl_serde!(DoudianBuyinDistributionLiveProductListData, Self::default());
