// @generated from doudian/buyin/buyin.kolProductsDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianBuyinProductActivity, DoudianBuyinProductBase, DoudianBuyinProductBrand,
    DoudianBuyinProductComments, DoudianBuyinProductCoupons,
    DoudianBuyinProductDetailBrief, DoudianBuyinProductLogistics,
    DoudianBuyinProductMonthSale, DoudianBuyinProductPresell,
    DoudianBuyinProductQualification, DoudianBuyinProductRights,
    DoudianBuyinProductShare, DoudianBuyinProductShop, DoudianBuyinProductTags,
};

/// 达人推广商品详情 — `buyin.kolProductsDetail`
///
/// A product that cannot be promoted is left out. Without fields only base\_info comes; the names are those of the members of products.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinKolProductsDetailRequest;
///
/// let request = DoudianBuyinKolProductsDetailRequest::new([1]);
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
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:4099` | 商品数过多 | mend the request |
/// | 50002 | `isv.business-failed:4348` | 缺授权角色 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailRequest {
    /// 商品ID列表
    pub product_ids: Vec<i64>,
    /// 返回字段
    ///
    /// Parts joined by `,`.
    pub fields: Option<rt::Csv>,
}

impl DoudianBuyinKolProductsDetailRequest {
    /// With the parameters that are required.
    pub fn new(product_ids: impl Into<Vec<i64>>) -> Self {
        Self {
            product_ids: product_ids.into(),
            fields: None,
        }
    }

    /// Sets `fields` (返回字段).
    #[must_use]
    pub fn fields(mut self, fields: impl Into<rt::Csv>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// The answer to [`DoudianBuyinKolProductsDetailRequest`].
pub type DoudianBuyinKolProductsDetailResponse = rt::DoudianResponse<
    DoudianBuyinKolProductsDetailData,
>;

impl rt::DoudianRequest for DoudianBuyinKolProductsDetailRequest {
    type Data = DoudianBuyinKolProductsDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.kolProductsDetail",
        path: "/buyin/kolProductsDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4099",
                label: "商品数过多",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4348",
                label: "缺授权角色",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinKolProductsDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailRequest",
            &[rt::Field("product_ids", rt::REQUIRED, &[]), rt::Field("fields", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.fields);
        rt::put(w, 0, &self.product_ids);
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinKolProductsDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_ids, r),
            1 => rt::get(&mut self.fields, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinKolProductsDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_ids: Default::default(),
            fields: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinKolProductsDetailRequest, Self::blank());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailData {
    /// 商品列表
    pub products: Vec<DoudianBuyinKolProductsDetailProduct>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailData",
            &[rt::Field("products", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.products);
    }
}

impl rt::Decode for DoudianBuyinKolProductsDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.products, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailData);

rt::impl_serde!(DoudianBuyinKolProductsDetailData, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailProduct {
    /// 装修详情信息
    pub detail_brief: Option<DoudianBuyinProductDetailBrief>,
    /// 基础信息
    pub base_info: Option<DoudianBuyinProductBase>,
    /// 推广信息
    pub promotion_info: Option<DoudianBuyinKolProductsDetailPromotionInfo>,
    /// 评价信息
    pub comment_info: Option<DoudianBuyinProductComments>,
    /// 月售信息
    pub month_sale_data: Option<DoudianBuyinProductMonthSale>,
    /// 分销信息
    pub share_info: Option<DoudianBuyinProductShare>,
    /// 品牌信息
    pub brand_info: Option<DoudianBuyinProductBrand>,
    /// 商品标签
    pub tags: Option<DoudianBuyinProductTags>,
    /// 活动信息
    #[deprecated(note = "Use tags.")]
    pub activity_info: Option<DoudianBuyinProductActivity>,
    /// 券信息
    pub coupon_info: Option<DoudianBuyinProductCoupons>,
    /// 预售信息
    pub presell_info: Option<DoudianBuyinProductPresell>,
    /// 权益信息
    pub rights_info: Option<DoudianBuyinProductRights>,
    /// 物流信息
    pub logistics_info: Option<DoudianBuyinProductLogistics>,
    /// 资质信息
    pub qualification_info: Option<DoudianBuyinProductQualification>,
    /// 店铺信息
    pub shop_info: Option<DoudianBuyinProductShop>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianBuyinKolProductsDetailProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailProduct",
            &[
                rt::Field("detail_brief", 0, &[]),
                rt::Field("base_info", 0, &[]),
                rt::Field("promotion_info", 0, &[]),
                rt::Field("comment_info", 0, &[]),
                rt::Field("month_sale_data", 0, &[]),
                rt::Field("share_info", 0, &[]),
                rt::Field("brand_info", 0, &[]),
                rt::Field("tags", 0, &[]),
                rt::Field("activity_info", 0, &[]),
                rt::Field("coupon_info", 0, &[]),
                rt::Field("presell_info", 0, &[]),
                rt::Field("rights_info", 0, &[]),
                rt::Field("logistics_info", 0, &[]),
                rt::Field("qualification_info", 0, &[]),
                rt::Field("shop_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.activity_info);
        rt::put(w, 1, &self.base_info);
        rt::put(w, 6, &self.brand_info);
        rt::put(w, 3, &self.comment_info);
        rt::put(w, 9, &self.coupon_info);
        rt::put(w, 0, &self.detail_brief);
        rt::put(w, 12, &self.logistics_info);
        rt::put(w, 4, &self.month_sale_data);
        rt::put(w, 10, &self.presell_info);
        rt::put(w, 2, &self.promotion_info);
        rt::put(w, 13, &self.qualification_info);
        rt::put(w, 11, &self.rights_info);
        rt::put(w, 5, &self.share_info);
        rt::put(w, 14, &self.shop_info);
        rt::put(w, 7, &self.tags);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianBuyinKolProductsDetailProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.detail_brief, r),
            1 => rt::get(&mut self.base_info, r),
            2 => rt::get(&mut self.promotion_info, r),
            3 => rt::get(&mut self.comment_info, r),
            4 => rt::get(&mut self.month_sale_data, r),
            5 => rt::get(&mut self.share_info, r),
            6 => rt::get(&mut self.brand_info, r),
            7 => rt::get(&mut self.tags, r),
            8 => rt::get(&mut self.activity_info, r),
            9 => rt::get(&mut self.coupon_info, r),
            10 => rt::get(&mut self.presell_info, r),
            11 => rt::get(&mut self.rights_info, r),
            12 => rt::get(&mut self.logistics_info, r),
            13 => rt::get(&mut self.qualification_info, r),
            14 => rt::get(&mut self.shop_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailProduct);

rt::impl_serde!(DoudianBuyinKolProductsDetailProduct, Self::default());

/// Part of the answer to `buyin.kolProductsDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinKolProductsDetailPromotionInfo {
    /// 普通佣金比例
    ///
    /// 10 is 10 %.
    pub cos_ratio: Option<f64>,
    /// 普通佣金金额, in fen (0.01 yuan)
    pub cos_fee: Option<i64>,
    /// 达人佣金比例
    pub kol_cos_ratio: Option<f64>,
    /// 达人佣金金额, in fen (0.01 yuan)
    pub kol_cos_fee: Option<i64>,
    /// 佣金类型
    ///
    /// Codes:
    ///
    /// - `1` 团长普通模式
    /// - `2` 团长竞价模式
    /// - `3` 普通佣金
    /// - `4` 商品定向佣金
    /// - `5` 店铺定向佣金
    /// - `6` 提报活动
    /// - `7` 招募佣金
    /// - `8` 托管团长
    /// - `9` 阶梯佣金
    pub commission_type: Option<i32>,
    /// 数据是否可用
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinKolProductsDetailPromotionInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinKolProductsDetailPromotionInfo",
            &[
                rt::Field("cos_ratio", 0, &[]),
                rt::Field("cos_fee", 0, &[]),
                rt::Field("kol_cos_ratio", 0, &[]),
                rt::Field("kol_cos_fee", 0, &[]),
                rt::Field(
                    "commission_type",
                    0,
                    &["1", "2", "3", "4", "5", "6", "7", "8", "9"],
                ),
                rt::Field("success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.commission_type);
        rt::put(w, 1, &self.cos_fee);
        rt::put(w, 0, &self.cos_ratio);
        rt::put(w, 3, &self.kol_cos_fee);
        rt::put(w, 2, &self.kol_cos_ratio);
        rt::put(w, 5, &self.success);
    }
}

impl rt::Decode for DoudianBuyinKolProductsDetailPromotionInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cos_ratio, r),
            1 => rt::get(&mut self.cos_fee, r),
            2 => rt::get(&mut self.kol_cos_ratio, r),
            3 => rt::get(&mut self.kol_cos_fee, r),
            4 => rt::get(&mut self.commission_type, r),
            5 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinKolProductsDetailPromotionInfo);

rt::impl_serde!(DoudianBuyinKolProductsDetailPromotionInfo, Self::default());
