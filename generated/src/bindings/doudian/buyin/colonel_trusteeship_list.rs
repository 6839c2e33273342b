// @generated from doudian/buyin/buyin.colonel.trusteeshipList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 团长托管计划商品 — `buyin.colonel.trusteeshipList`
///
/// Pages reach 10000 rows. With retrieve\_mode 1 it pages by cursor, without such a limit and without total: pass next\_cursor on, until it is empty.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 20; at most 10000 rows in all.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinColonelTrusteeshipListRequest;
///
/// let request = DoudianBuyinColonelTrusteeshipListRequest::new(1);
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
/// | 40004 | `isv.parameter-invalid:8197` | 须用游标模式翻页 | mend the request |
/// | 40004 | `isv.parameter-invalid:16384` | sub\_status校验失败 | mend the request |
/// | 50002 | `isv.business-failed:257` | 参数校验失败 | mend the request |
/// | 50002 | `isv.business-failed:4097` | 无效分页大小 | mend the request |
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinColonelTrusteeshipListRequest {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商家ID
    pub business_id: Option<i64>,
    /// 申请状态
    ///
    /// Codes:
    ///
    /// - `0` 待审核
    /// - `1` 生效中
    /// - `2` 已结束
    pub status: Option<i32>,
    /// 子状态
    ///
    /// Codes:
    ///
    /// - `1` 申请未通过
    /// - `2` 合作已终止
    /// - `3` 合作已到期
    ///
    /// Only, and then needed, with status 2.
    pub sub_status: Option<i32>,
    /// 页码
    pub page: Option<i64>,
    /// 每页条数
    pub page_size: i64,
    /// 获取模式
    ///
    /// Codes:
    ///
    /// - `0` 分页模式
    /// - `1` 游标模式
    pub retrieve_mode: Option<i32>,
    /// 游标
    pub cursor: Option<String>,
    /// 排序
    ///
    /// Codes:
    ///
    /// - `1` 更新时间倒序
    pub order_by: Option<i64>,
}

impl DoudianBuyinColonelTrusteeshipListRequest {
    /// With the parameters that are required.
    pub fn new(page_size: i64) -> Self {
        Self {
            product_id: None,
            business_id: None,
            status: None,
            sub_status: None,
            page: None,
            page_size,
            retrieve_mode: None,
            cursor: None,
            order_by: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `business_id` (商家ID).
    #[must_use]
    pub fn business_id(mut self, business_id: i64) -> Self {
        self.business_id = Some(business_id);
        self
    }

    /// Sets `status` (申请状态).
    #[must_use]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `sub_status` (子状态).
    #[must_use]
    pub fn sub_status(mut self, sub_status: i32) -> Self {
        self.sub_status = Some(sub_status);
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
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

    /// Sets `order_by` (排序).
    #[must_use]
    pub fn order_by(mut self, order_by: i64) -> Self {
        self.order_by = Some(order_by);
        self
    }
}

/// The answer to [`DoudianBuyinColonelTrusteeshipListRequest`].
pub type DoudianBuyinColonelTrusteeshipListResponse = rt::DoudianResponse<
    DoudianBuyinColonelTrusteeshipListData,
>;

impl rt::DoudianRequest for DoudianBuyinColonelTrusteeshipListRequest {
    type Data = DoudianBuyinColonelTrusteeshipListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.colonel.trusteeshipList",
        path: "/buyin/colonel/trusteeshipList",
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
                sub_code: "isv.parameter-invalid:8197",
                label: "须用游标模式翻页",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:16384",
                label: "sub_status校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
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
        ],
    };
}

impl rt::Encode for DoudianBuyinColonelTrusteeshipListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelTrusteeshipListRequest",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("business_id", 0, &[]),
                rt::Field("status", 0, &["0", "1", "2"]),
                rt::Field("sub_status", 0, &["1", "2", "3"]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("retrieve_mode", 0, &["0", "1"]),
                rt::Field("cursor", 0, &[]),
                rt::Field("order_by", 0, &["1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.business_id);
        rt::put(w, 7, &self.cursor);
        rt::put(w, 8, &self.order_by);
        rt::put(w, 4, &self.page);
        rt::put(w, 5, &self.page_size);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 6, &self.retrieve_mode);
        rt::put(w, 2, &self.status);
        rt::put(w, 3, &self.sub_status);
    }
}

rt::impl_record!(DoudianBuyinColonelTrusteeshipListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinColonelTrusteeshipListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.business_id, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.sub_status, r),
            4 => rt::get(&mut self.page, r),
            5 => rt::get(&mut self.page_size, r),
            6 => rt::get(&mut self.retrieve_mode, r),
            7 => rt::get(&mut self.cursor, r),
            8 => rt::get(&mut self.order_by, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinColonelTrusteeshipListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            business_id: Default::default(),
            status: Default::default(),
            sub_status: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            retrieve_mode: Default::default(),
            cursor: Default::default(),
            order_by: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinColonelTrusteeshipListRequest, Self::blank());

impl rt::Paged for DoudianBuyinColonelTrusteeshipListData {
    type Item = DoudianBuyinColonelTrusteeshipListProduct;

    fn items(&self) -> &[DoudianBuyinColonelTrusteeshipListProduct] {
        &self.records
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.colonel.trusteeshipList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelTrusteeshipListData {
    /// 数据总条数
    pub total: Option<i64>,
    /// 托管商品列表
    pub records: Vec<DoudianBuyinColonelTrusteeshipListProduct>,
    /// 下一页游标
    pub next_cursor: Option<String>,
}

impl rt::Encode for DoudianBuyinColonelTrusteeshipListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelTrusteeshipListData",
            &[
                rt::Field("total", 0, &[]),
                rt::Field("records", 0, &[]),
                rt::Field("next_cursor", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.next_cursor);
        rt::put(w, 1, &self.records);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianBuyinColonelTrusteeshipListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.records, r),
            2 => rt::get(&mut self.next_cursor, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelTrusteeshipListData);

rt::impl_serde!(DoudianBuyinColonelTrusteeshipListData, Self::default());

/// Part of the answer to `buyin.colonel.trusteeshipList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelTrusteeshipListProduct {
    /// 更新时间
    pub update_time: Option<String>,
    /// 能否推广
    ///
    /// The text true or false.
    pub can_promote: Option<String>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品售价, in fen (0.01 yuan)
    pub product_price: Option<i64>,
    /// 商品图片
    pub product_img: Option<String>,
    /// 商家ID
    pub shop_id: Option<i64>,
    /// 商家名称
    pub shop_name: Option<String>,
    /// 商家联系电话密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub shop_phone: Option<String>,
    /// 是否新手店铺
    pub is_new: Option<bool>,
    /// 店铺体验分
    pub shop_score: Option<f64>,
    /// 托管佣金率
    ///
    /// 10 % is 1000.
    pub trusteeship_commission_rate: Option<i64>,
    /// 托管服务费率
    ///
    /// 10 % is 1000.
    pub trusteeship_service_rate: Option<i64>,
    /// 托管开始时间
    pub trusteeship_start_time: Option<String>,
    /// 托管结束时间
    pub trusteeship_end_time: Option<String>,
    /// 商品库存
    pub product_stock: Option<i64>,
    /// 托管状态
    ///
    /// Codes:
    ///
    /// - `0` 待审核
    /// - `1` 生效中
    /// - `2` 已结束
    pub status: Option<i32>,
    /// 子状态
    ///
    /// Codes:
    ///
    /// - `1` 申请未通过
    /// - `2` 合作已终止
    /// - `3` 合作已到期
    pub sub_status: Option<i32>,
    /// 申请ID
    pub id: Option<i64>,
}

impl rt::Encode for DoudianBuyinColonelTrusteeshipListProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelTrusteeshipListProduct",
            &[
                rt::Field("update_time", 0, &[]),
                rt::Field("can_promote", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_price", 0, &[]),
                rt::Field("product_img", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("shop_phone", rt::PII, &[]),
                rt::Field("is_new", 0, &[]),
                rt::Field("shop_score", 0, &[]),
                rt::Field("trusteeship_commission_rate", 0, &[]),
                rt::Field("trusteeship_service_rate", 0, &[]),
                rt::Field("trusteeship_start_time", 0, &[]),
                rt::Field("trusteeship_end_time", 0, &[]),
                rt::Field("product_stock", 0, &[]),
                rt::Field("status", 0, &["0", "1", "2"]),
                rt::Field("sub_status", 0, &["1", "2", "3"]),
                rt::Field("id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.can_promote);
        rt::put(w, 18, &self.id);
        rt::put(w, 9, &self.is_new);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 5, &self.product_img);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 4, &self.product_price);
        rt::put(w, 15, &self.product_stock);
        rt::put(w, 6, &self.shop_id);
        rt::put(w, 7, &self.shop_name);
        rt::put(w, 8, &self.shop_phone);
        rt::put(w, 10, &self.shop_score);
        rt::put(w, 16, &self.status);
        rt::put(w, 17, &self.sub_status);
        rt::put(w, 11, &self.trusteeship_commission_rate);
        rt::put(w, 14, &self.trusteeship_end_time);
        rt::put(w, 12, &self.trusteeship_service_rate);
        rt::put(w, 13, &self.trusteeship_start_time);
        rt::put(w, 0, &self.update_time);
    }
}

impl rt::Decode for DoudianBuyinColonelTrusteeshipListProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.update_time, r),
            1 => rt::get(&mut self.can_promote, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.product_id, r),
            4 => rt::get(&mut self.product_price, r),
            5 => rt::get(&mut self.product_img, r),
            6 => rt::get(&mut self.shop_id, r),
            7 => rt::get(&mut self.shop_name, r),
            8 => rt::get(&mut self.shop_phone, r),
            9 => rt::get(&mut self.is_new, r),
            10 => rt::get(&mut self.shop_score, r),
            11 => rt::get(&mut self.trusteeship_commission_rate, r),
            12 => rt::get(&mut self.trusteeship_service_rate, r),
            13 => rt::get(&mut self.trusteeship_start_time, r),
            14 => rt::get(&mut self.trusteeship_end_time, r),
            15 => rt::get(&mut self.product_stock, r),
            16 => rt::get(&mut self.status, r),
            17 => rt::get(&mut self.sub_status, r),
            18 => rt::get(&mut self.id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelTrusteeshipListProduct);

rt::impl_serde!(DoudianBuyinColonelTrusteeshipListProduct, Self::default());
