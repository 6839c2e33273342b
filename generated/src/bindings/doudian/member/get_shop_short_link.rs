// @generated from doudian/member/member.getShopShortLink.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 获取店铺短链 — `member.getShopShortLink`
///
/// Family: `member` (the feature `member`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMemberGetShopShortLinkRequest;
///
/// let request = DoudianMemberGetShopShortLinkRequest::new(1);
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
/// | 20000 | `isp.service-error:-500` | 服务器异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:-300002` | 店铺未开通会员服务 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMemberGetShopShortLinkRequest {
    /// 链接类型
    ///
    /// Codes:
    ///
    /// - `1` 会员中心
    /// - `2` 达人主页
    /// - `3` 店铺首页
    /// - `4` 商品详情页
    /// - `5` 订单详情页
    /// - `6` 优惠券
    pub link_type: i64,
    /// 商品ID
    ///
    /// For link\_type 4.
    pub product_id: Option<String>,
    /// 订单ID
    ///
    /// For link\_type 5.
    pub order_id: Option<String>,
    /// 优惠券ID
    ///
    /// For link\_type 6.
    pub coupon_meta_id: Option<String>,
}

impl DoudianMemberGetShopShortLinkRequest {
    /// With the parameters that are required.
    pub fn new(link_type: i64) -> Self {
        Self {
            link_type,
            product_id: None,
            order_id: None,
            coupon_meta_id: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `order_id` (订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `coupon_meta_id` (优惠券ID).
    #[must_use]
    pub fn coupon_meta_id(mut self, coupon_meta_id: impl Into<String>) -> Self {
        self.coupon_meta_id = Some(coupon_meta_id.into());
        self
    }
}

/// The answer to [`DoudianMemberGetShopShortLinkRequest`].
pub type DoudianMemberGetShopShortLinkResponse = rt::DoudianResponse<
    DoudianMemberGetShopShortLinkData,
>;

impl rt::DoudianRequest for DoudianMemberGetShopShortLinkRequest {
    type Data = DoudianMemberGetShopShortLinkData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "member.getShopShortLink",
        path: "/member/getShopShortLink",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:-500",
                label: "服务器异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-300002",
                label: "店铺未开通会员服务",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianMemberGetShopShortLinkRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberGetShopShortLinkRequest",
            &[
                rt::Field("link_type", rt::REQUIRED, &["1", "2", "3", "4", "5", "6"]),
                rt::Field("product_id", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("coupon_meta_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.coupon_meta_id);
        rt::put(w, 0, &self.link_type);
        rt::put(w, 2, &self.order_id);
        rt::put(w, 1, &self.product_id);
    }
}

rt::impl_record!(DoudianMemberGetShopShortLinkRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMemberGetShopShortLinkRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.link_type, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.order_id, r),
            3 => rt::get(&mut self.coupon_meta_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMemberGetShopShortLinkRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            link_type: Default::default(),
            product_id: Default::default(),
            order_id: Default::default(),
            coupon_meta_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMemberGetShopShortLinkRequest, Self::blank());

/// Part of the answer to `member.getShopShortLink`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMemberGetShopShortLinkData {
    /// 短链
    pub short_link: Option<String>,
}

impl rt::Encode for DoudianMemberGetShopShortLinkData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberGetShopShortLinkData",
            &[rt::Field("short_link", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.short_link);
    }
}

impl rt::Decode for DoudianMemberGetShopShortLinkData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.short_link, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMemberGetShopShortLinkData);

rt::impl_serde!(DoudianMemberGetShopShortLinkData, Self::default());
