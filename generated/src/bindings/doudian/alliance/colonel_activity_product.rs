// @generated from doudian/alliance/alliance.colonelActivityProduct.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 团长活动商品列表 — `alliance.colonelActivityProduct`
///
/// Pages reach 10000 rows. With retrieve\_mode 1 it pages by cursor, without such a limit and without total: pass next\_cursor on, until it is empty.
///
/// Family: `alliance` (the feature `alliance`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `count` at most 20; at most 10000 rows in all.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAllianceColonelActivityProductRequest;
///
/// let request = DoudianAllianceColonelActivityProductRequest::new(1, 1);
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
/// | 50002 | `isv.business-failed:257` | 参数校验失败 | mend the request |
/// | 50002 | `isv.business-failed:4097` | 无效分页大小 | mend the request |
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
/// | 50002 | `isv.business-failed:8197` | 须用游标模式翻页 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAllianceColonelActivityProductRequest {
    /// 活动ID
    pub activity_id: i64,
    /// 排序条件
    ///
    /// Codes:
    ///
    /// - `0` 报名时间
    /// - `1` 活动价格排序
    /// - `2` 活动佣金比例排序
    /// - `4` 更新时间排序
    pub search_type: Option<i64>,
    /// 排序顺序
    ///
    /// Codes:
    ///
    /// - `0` 升序
    /// - `1` 降序
    pub sort_type: Option<i64>,
    /// 页码
    pub page: Option<i64>,
    /// 每页数量
    pub count: i64,
    /// 合作方信息
    pub cooperation_info: Option<String>,
    /// 合作类型
    ///
    /// Codes:
    ///
    /// - `0` 不限
    /// - `1` 商家
    /// - `2` 团长
    pub cooperation_type: Option<i32>,
    /// 商品ID或名称
    pub product_info: Option<String>,
    /// 活动商品状态
    ///
    /// Codes:
    ///
    /// - `0` 待审核
    /// - `1` 推广中
    /// - `2` 申请未通过
    /// - `3` 合作已终止
    /// - `6` 合作已到期
    pub status: Option<i64>,
    /// 获取模式
    ///
    /// Codes:
    ///
    /// - `0` 分页模式
    /// - `1` 游标模式
    pub retrieve_mode: Option<i32>,
    /// 游标
    pub cursor: Option<String>,
}

impl DoudianAllianceColonelActivityProductRequest {
    /// With the parameters that are required.
    pub fn new(activity_id: i64, count: i64) -> Self {
        Self {
            activity_id,
            search_type: None,
            sort_type: None,
            page: None,
            count,
            cooperation_info: None,
            cooperation_type: None,
            product_info: None,
            status: None,
            retrieve_mode: None,
            cursor: None,
        }
    }

    /// Sets `search_type` (排序条件).
    #[must_use]
    pub fn search_type(mut self, search_type: i64) -> Self {
        self.search_type = Some(search_type);
        self
    }

    /// Sets `sort_type` (排序顺序).
    #[must_use]
    pub fn sort_type(mut self, sort_type: i64) -> Self {
        self.sort_type = Some(sort_type);
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `cooperation_info` (合作方信息).
    #[must_use]
    pub fn cooperation_info(mut self, cooperation_info: impl Into<String>) -> Self {
        self.cooperation_info = Some(cooperation_info.into());
        self
    }

    /// Sets `cooperation_type` (合作类型).
    #[must_use]
    pub fn cooperation_type(mut self, cooperation_type: i32) -> Self {
        self.cooperation_type = Some(cooperation_type);
        self
    }

    /// Sets `product_info` (商品ID或名称).
    #[must_use]
    pub fn product_info(mut self, product_info: impl Into<String>) -> Self {
        self.product_info = Some(product_info.into());
        self
    }

    /// Sets `status` (活动商品状态).
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `retrieve_mode` (获取模式).
    #[must_use]
    pub fn retrieve_mode(mut self, retrieve_mode: i32) -> Self {
        self.retrieve_mode = Some(retrieve_mode);
        self
    }

    /// Sets `cursor` (游标).
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer to [`DoudianAllianceColonelActivityProductRequest`].
pub type DoudianAllianceColonelActivityProductResponse = rt::DoudianResponse<
    DoudianAllianceColonelActivityProductData,
>;

impl rt::DoudianRequest for DoudianAllianceColonelActivityProductRequest {
    type Data = DoudianAllianceColonelActivityProductData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "alliance.colonelActivityProduct",
        path: "/alliance/colonelActivityProduct",
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
                code: 50002,
                sub_code: "isv.business-failed:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4097",
                label: "无效分页大小",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4197",
                label: "缺招商团长角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8197",
                label: "须用游标模式翻页",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianAllianceColonelActivityProductRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceColonelActivityProductRequest",
            &[
                rt::Field("activity_id", rt::REQUIRED, &[]),
                rt::Field("search_type", 0, &["0", "1", "2", "4"]),
                rt::Field("sort_type", 0, &["0", "1"]),
                rt::Field("page", 0, &[]),
                rt::Field("count", rt::REQUIRED, &[]),
                rt::Field("cooperation_info", 0, &[]),
                rt::Field("cooperation_type", 0, &["0", "1", "2"]),
                rt::Field("product_info", 0, &[]),
                rt::Field("status", 0, &["0", "1", "2", "3", "6"]),
                rt::Field("retrieve_mode", 0, &["0", "1"]),
                rt::Field("cursor", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 5, &self.cooperation_info);
        rt::put(w, 6, &self.cooperation_type);
        rt::put(w, 4, &self.count);
        rt::put(w, 10, &self.cursor);
        rt::put(w, 3, &self.page);
        rt::put(w, 7, &self.product_info);
        rt::put(w, 9, &self.retrieve_mode);
        rt::put(w, 1, &self.search_type);
        rt::put(w, 2, &self.sort_type);
        rt::put(w, 8, &self.status);
    }
}

rt::impl_record!(DoudianAllianceColonelActivityProductRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAllianceColonelActivityProductRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.search_type, r),
            2 => rt::get(&mut self.sort_type, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.count, r),
            5 => rt::get(&mut self.cooperation_info, r),
            6 => rt::get(&mut self.cooperation_type, r),
            7 => rt::get(&mut self.product_info, r),
            8 => rt::get(&mut self.status, r),
            9 => rt::get(&mut self.retrieve_mode, r),
            10 => rt::get(&mut self.cursor, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAllianceColonelActivityProductRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            search_type: Default::default(),
            sort_type: Default::default(),
            page: Default::default(),
            count: Default::default(),
            cooperation_info: Default::default(),
            cooperation_type: Default::default(),
            product_info: Default::default(),
            status: Default::default(),
            retrieve_mode: Default::default(),
            cursor: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAllianceColonelActivityProductRequest, Self::blank());

impl rt::Paged for DoudianAllianceColonelActivityProductData {
    type Item = DoudianAllianceColonelActivityProductProduct;

    fn items(&self) -> &[DoudianAllianceColonelActivityProductProduct] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `alliance.colonelActivityProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceColonelActivityProductData {
    /// 活动商品列表
    pub data: Vec<DoudianAllianceColonelActivityProductProduct>,
    /// 活动商品条数
    pub total: Option<i64>,
    /// 机构ID
    pub institution_id: Option<i64>,
    /// 下一页游标
    pub next_cursor: Option<String>,
}

impl rt::Encode for DoudianAllianceColonelActivityProductData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceColonelActivityProductData",
            &[
                rt::Field("data", 0, &[]),
                rt::Field("total", 0, &[]),
                rt::Field("institution_id", 0, &[]),
                rt::Field("next_cursor", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
        rt::put(w, 2, &self.institution_id);
        rt::put(w, 3, &self.next_cursor);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianAllianceColonelActivityProductData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            1 => rt::get(&mut self.total, r),
            2 => rt::get(&mut self.institution_id, r),
            3 => rt::get(&mut self.next_cursor, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceColonelActivityProductData);

rt::impl_serde!(DoudianAllianceColonelActivityProductData, Self::default());

/// Part of the answer to `alliance.colonelActivityProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceColonelActivityProductProduct {
    /// 团长保护期
    ///
    /// In months.
    pub exclusion_duration: Option<i32>,
    /// 能否推广
    pub can_promote: Option<bool>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub title: Option<String>,
    /// 商品售价, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 佣金比例
    ///
    /// 10 is 10 %.
    pub cos_ratio: Option<f64>,
    /// 佣金金额, in fen (0.01 yuan)
    pub cos_fee: Option<i64>,
    /// 商品一级类目
    pub first_cid: Option<i64>,
    /// 商品二级类目
    pub second_cid: Option<i64>,
    /// 商品三级类目
    pub third_cid: Option<i64>,
    /// 是否有库存
    pub in_stock: Option<bool>,
    /// 销量
    pub sales: Option<i64>,
    /// 商品主图
    pub cover: Option<String>,
    /// 商品团长活动链接
    pub detail_url: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 活动售价, in yuan
    #[deprecated]
    pub activity_price: Option<f64>,
    /// 活动佣金比例
    ///
    /// 10000 is 100 %.
    pub activity_cos_ratio: Option<f64>,
    /// 活动佣金金额, in yuan
    #[deprecated]
    pub activity_cos_fee: Option<f64>,
    /// 商品审核状态
    ///
    /// Codes:
    ///
    /// - `0` 待审核
    /// - `1` 推广中
    /// - `2` 申请未通过
    /// - `3` 合作已终止
    /// - `4` 合作前取消
    /// - `6` 合作已到期
    pub status: Option<i32>,
    /// 审核原因
    pub reason: Option<String>,
    /// 商家联系方式密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub shop_contact: Option<String>,
    /// 活动开始时间
    pub activity_start_time: Option<String>,
    /// 活动结束时间
    pub activity_end_time: Option<String>,
    /// 推广开始时间
    pub promotion_start_time: Option<String>,
    /// 推广结束时间
    pub promotion_end_time: Option<String>,
    /// 招商团长服务费率
    pub service_ratio: Option<String>,
    /// 审核ID
    ///
    /// For alliance.colonelActivityProductAudit; only while status is 0.
    pub apply_id: Option<i64>,
    /// 行业类目ID
    pub category_id: Option<i64>,
    /// 行业类目名称
    pub category_name: Option<String>,
    /// 商品库存
    pub product_stock: Option<String>,
    /// 团长优惠券信息
    pub colonel_coupon_info: Option<String>,
    /// 是否为新手店铺
    pub is_new_shop: Option<bool>,
    /// 店铺分
    pub shop_score: Option<String>,
    /// 活动库存
    #[deprecated]
    pub promotion_stock: Option<String>,
    /// 赠品信息
    #[deprecated]
    pub gift_info: Option<String>,
    /// 活动实现方式
    #[deprecated]
    pub promotion_step: Option<String>,
    /// 原始团长ID
    pub origin_institution_id: Option<i64>,
    /// 原始团长名称
    pub origin_institution_name: Option<String>,
    /// 原始团长电话
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub origin_institution_phone: Option<String>,
    /// 原始活动开始时间
    pub origin_activity_start_time: Option<String>,
    /// 原始活动结束时间
    pub origin_activity_end_time: Option<String>,
    /// 原始活动ID
    pub origin_activity_id: Option<i64>,
    /// 托管商品标识
    pub is_trusteeship_product: Option<bool>,
    /// 更新时间
    pub update_time: Option<String>,
    /// 团长百应ID
    pub origin_colonel_buyin_id: Option<i64>,
    /// 团长保护期月数
    pub months_of_protection: Option<i64>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianAllianceColonelActivityProductProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceColonelActivityProductProduct",
            &[
                rt::Field("exclusion_duration", 0, &[]),
                rt::Field("can_promote", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("title", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("cos_ratio", 0, &[]),
                rt::Field("cos_fee", 0, &[]),
                rt::Field("first_cid", 0, &[]),
                rt::Field("second_cid", 0, &[]),
                rt::Field("third_cid", 0, &[]),
                rt::Field("in_stock", 0, &[]),
                rt::Field("sales", 0, &[]),
                rt::Field("cover", 0, &[]),
                rt::Field("detail_url", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("activity_price", 0, &[]),
                rt::Field("activity_cos_ratio", 0, &[]),
                rt::Field("activity_cos_fee", 0, &[]),
                rt::Field("status", 0, &["0", "1", "2", "3", "4", "6"]),
                rt::Field("reason", 0, &[]),
                rt::Field("shop_contact", rt::PII, &[]),
                rt::Field("activity_start_time", 0, &[]),
                rt::Field("activity_end_time", 0, &[]),
                rt::Field("promotion_start_time", 0, &[]),
                rt::Field("promotion_end_time", 0, &[]),
                rt::Field("service_ratio", 0, &[]),
                rt::Field("apply_id", 0, &[]),
                rt::Field("category_id", 0, &[]),
                rt::Field("category_name", 0, &[]),
                rt::Field("product_stock", 0, &[]),
                rt::Field("colonel_coupon_info", 0, &[]),
                rt::Field("is_new_shop", 0, &[]),
                rt::Field("shop_score", 0, &[]),
                rt::Field("promotion_stock", 0, &[]),
                rt::Field("gift_info", 0, &[]),
                rt::Field("promotion_step", 0, &[]),
                rt::Field("origin_institution_id", 0, &[]),
                rt::Field("origin_institution_name", 0, &[]),
                rt::Field("origin_institution_phone", rt::PII, &[]),
                rt::Field("origin_activity_start_time", 0, &[]),
                rt::Field("origin_activity_end_time", 0, &[]),
                rt::Field("origin_activity_id", 0, &[]),
                rt::Field("is_trusteeship_product", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("origin_colonel_buyin_id", 0, &[]),
                rt::Field("months_of_protection", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 18, &self.activity_cos_fee);
        rt::put(w, 17, &self.activity_cos_ratio);
        rt::put(w, 23, &self.activity_end_time);
        rt::put(w, 16, &self.activity_price);
        rt::put(w, 22, &self.activity_start_time);
        rt::put(w, 27, &self.apply_id);
        rt::put(w, 1, &self.can_promote);
        rt::put(w, 28, &self.category_id);
        rt::put(w, 29, &self.category_name);
        rt::put(w, 31, &self.colonel_coupon_info);
        rt::put(w, 6, &self.cos_fee);
        rt::put(w, 5, &self.cos_ratio);
        rt::put(w, 12, &self.cover);
        rt::put(w, 13, &self.detail_url);
        rt::put(w, 0, &self.exclusion_duration);
        rt::put(w, 7, &self.first_cid);
        rt::put(w, 35, &self.gift_info);
        rt::put(w, 10, &self.in_stock);
        rt::put(w, 32, &self.is_new_shop);
        rt::put(w, 43, &self.is_trusteeship_product);
        rt::put(w, 46, &self.months_of_protection);
        rt::put(w, 41, &self.origin_activity_end_time);
        rt::put(w, 42, &self.origin_activity_id);
        rt::put(w, 40, &self.origin_activity_start_time);
        rt::put(w, 45, &self.origin_colonel_buyin_id);
        rt::put(w, 37, &self.origin_institution_id);
        rt::put(w, 38, &self.origin_institution_name);
        rt::put(w, 39, &self.origin_institution_phone);
        rt::put(w, 4, &self.price);
        rt::put(w, 2, &self.product_id);
        rt::put(w, 30, &self.product_stock);
        rt::put(w, 25, &self.promotion_end_time);
        rt::put(w, 24, &self.promotion_start_time);
        rt::put(w, 36, &self.promotion_step);
        rt::put(w, 34, &self.promotion_stock);
        rt::put(w, 20, &self.reason);
        rt::put(w, 11, &self.sales);
        rt::put(w, 8, &self.second_cid);
        rt::put(w, 26, &self.service_ratio);
        rt::put(w, 21, &self.shop_contact);
        rt::put(w, 14, &self.shop_id);
        rt::put(w, 15, &self.shop_name);
        rt::put(w, 33, &self.shop_score);
        rt::put(w, 19, &self.status);
        rt::put(w, 9, &self.third_cid);
        rt::put(w, 3, &self.title);
        rt::put(w, 44, &self.update_time);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianAllianceColonelActivityProductProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.exclusion_duration, r),
            1 => rt::get(&mut self.can_promote, r),
            2 => rt::get(&mut self.product_id, r),
            3 => rt::get(&mut self.title, r),
            4 => rt::get(&mut self.price, r),
            5 => rt::get(&mut self.cos_ratio, r),
            6 => rt::get(&mut self.cos_fee, r),
            7 => rt::get(&mut self.first_cid, r),
            8 => rt::get(&mut self.second_cid, r),
            9 => rt::get(&mut self.third_cid, r),
            10 => rt::get(&mut self.in_stock, r),
            11 => rt::get(&mut self.sales, r),
            12 => rt::get(&mut self.cover, r),
            13 => rt::get(&mut self.detail_url, r),
            14 => rt::get(&mut self.shop_id, r),
            15 => rt::get(&mut self.shop_name, r),
            16 => rt::get(&mut self.activity_price, r),
            17 => rt::get(&mut self.activity_cos_ratio, r),
            18 => rt::get(&mut self.activity_cos_fee, r),
            19 => rt::get(&mut self.status, r),
            20 => rt::get(&mut self.reason, r),
            21 => rt::get(&mut self.shop_contact, r),
            22 => rt::get(&mut self.activity_start_time, r),
            23 => rt::get(&mut self.activity_end_time, r),
            24 => rt::get(&mut self.promotion_start_time, r),
            25 => rt::get(&mut self.promotion_end_time, r),
            26 => rt::get(&mut self.service_ratio, r),
            27 => rt::get(&mut self.apply_id, r),
            28 => rt::get(&mut self.category_id, r),
            29 => rt::get(&mut self.category_name, r),
            30 => rt::get(&mut self.product_stock, r),
            31 => rt::get(&mut self.colonel_coupon_info, r),
            32 => rt::get(&mut self.is_new_shop, r),
            33 => rt::get(&mut self.shop_score, r),
            34 => rt::get(&mut self.promotion_stock, r),
            35 => rt::get(&mut self.gift_info, r),
            36 => rt::get(&mut self.promotion_step, r),
            37 => rt::get(&mut self.origin_institution_id, r),
            38 => rt::get(&mut self.origin_institution_name, r),
            39 => rt::get(&mut self.origin_institution_phone, r),
            40 => rt::get(&mut self.origin_activity_start_time, r),
            41 => rt::get(&mut self.origin_activity_end_time, r),
            42 => rt::get(&mut self.origin_activity_id, r),
            43 => rt::get(&mut self.is_trusteeship_product, r),
            44 => rt::get(&mut self.update_time, r),
            45 => rt::get(&mut self.origin_colonel_buyin_id, r),
            46 => rt::get(&mut self.months_of_protection, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceColonelActivityProductProduct);

rt::impl_serde!(DoudianAllianceColonelActivityProductProduct, Self::default());
