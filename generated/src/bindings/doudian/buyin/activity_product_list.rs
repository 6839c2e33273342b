// @generated from doudian/buyin/buyin.activityProductList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 提报二级团长商品 — `buyin.activityProductList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinActivityProductListRequest;
///
/// let request = DoudianBuyinActivityProductListRequest::new(1, 1, 1);
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
/// | 50002 | `isv.business-failed:257` | 参数校验失败 | mend the request |
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinActivityProductListRequest {
    /// 页数
    pub page: i64,
    /// 每页条数
    pub size: i64,
    /// 活动ID
    pub activity_id: i64,
    /// 报名商品子状态
    ///
    /// Codes:
    ///
    /// - `0` 待审核
    /// - `1` 合作中
    /// - `2` 拒绝合作
    /// - `4` 未合作取消
    /// - `5` 合作中取消
    pub applied_sub_status: Option<i32>,
    /// 商品信息
    pub product_info: Option<String>,
    /// 排序字段
    ///
    /// Codes:
    ///
    /// - `0` 默认
    /// - `1` 更新时间
    pub sort_field: Option<i64>,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `1` 升序
    /// - `2` 倒序
    pub sort_direction: Option<i64>,
}

impl DoudianBuyinActivityProductListRequest {
    /// With the parameters that are required.
    pub fn new(page: i64, size: i64, activity_id: i64) -> Self {
        Self {
            page,
            size,
            activity_id,
            applied_sub_status: None,
            product_info: None,
            sort_field: None,
            sort_direction: None,
        }
    }

    /// Sets `applied_sub_status` (报名商品子状态).
    #[must_use]
    pub fn applied_sub_status(mut self, applied_sub_status: i32) -> Self {
        self.applied_sub_status = Some(applied_sub_status);
        self
    }

    /// Sets `product_info` (商品信息).
    #[must_use]
    pub fn product_info(mut self, product_info: impl Into<String>) -> Self {
        self.product_info = Some(product_info.into());
        self
    }

    /// Sets `sort_field` (排序字段).
    #[must_use]
    pub fn sort_field(mut self, sort_field: i64) -> Self {
        self.sort_field = Some(sort_field);
        self
    }

    /// Sets `sort_direction` (排序方式).
    #[must_use]
    pub fn sort_direction(mut self, sort_direction: i64) -> Self {
        self.sort_direction = Some(sort_direction);
        self
    }
}

/// The answer to [`DoudianBuyinActivityProductListRequest`].
pub type DoudianBuyinActivityProductListResponse = rt::DoudianResponse<
    DoudianBuyinActivityProductListData,
>;

impl rt::DoudianRequest for DoudianBuyinActivityProductListRequest {
    type Data = DoudianBuyinActivityProductListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.activityProductList",
        path: "/buyin/activityProductList",
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
                sub_code: "isv.business-failed:257",
                label: "参数校验失败",
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

impl rt::Encode for DoudianBuyinActivityProductListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityProductListRequest",
            &[
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("activity_id", rt::REQUIRED, &[]),
                rt::Field("applied_sub_status", 0, &["0", "1", "2", "4", "5"]),
                rt::Field("product_info", 0, &[]),
                rt::Field("sort_field", 0, &["0", "1"]),
                rt::Field("sort_direction", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.activity_id);
        rt::put(w, 3, &self.applied_sub_status);
        rt::put(w, 0, &self.page);
        rt::put(w, 4, &self.product_info);
        rt::put(w, 1, &self.size);
        rt::put(w, 6, &self.sort_direction);
        rt::put(w, 5, &self.sort_field);
    }
}

rt::impl_record!(DoudianBuyinActivityProductListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinActivityProductListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.size, r),
            2 => rt::get(&mut self.activity_id, r),
            3 => rt::get(&mut self.applied_sub_status, r),
            4 => rt::get(&mut self.product_info, r),
            5 => rt::get(&mut self.sort_field, r),
            6 => rt::get(&mut self.sort_direction, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinActivityProductListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page: Default::default(),
            size: Default::default(),
            activity_id: Default::default(),
            applied_sub_status: Default::default(),
            product_info: Default::default(),
            sort_field: Default::default(),
            sort_direction: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinActivityProductListRequest, Self::blank());

impl rt::Paged for DoudianBuyinActivityProductListData {
    type Item = DoudianBuyinActivityProductListProduct;

    fn items(&self) -> &[DoudianBuyinActivityProductListProduct] {
        &self.products
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.activityProductList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinActivityProductListData {
    /// 活动商品
    pub products: Vec<DoudianBuyinActivityProductListProduct>,
    /// 商品总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinActivityProductListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityProductListData",
            &[rt::Field("products", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.products);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinActivityProductListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.products, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinActivityProductListData);

rt::impl_serde!(DoudianBuyinActivityProductListData, Self::default());

/// Part of the answer to `buyin.activityProductList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinActivityProductListProduct {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 售价, in fen (0.01 yuan)
    pub product_price: Option<f64>,
    /// 库存
    pub product_stock: Option<i64>,
    /// 佣金率
    ///
    /// 10 % is 1000.
    pub commission_rate: Option<f64>,
    /// 服务费率
    ///
    /// 10 % is 1000.
    pub service_rate: Option<f64>,
    /// 商品主图
    pub product_img: Option<String>,
    /// 商品推广开始时间
    pub promote_start_time: Option<String>,
    /// 商品推广结束时间
    pub promote_end_time: Option<String>,
    /// 原始活动ID
    pub origin_activity_id: Option<i64>,
    /// 原始活动名称
    pub origin_activity_name: Option<String>,
    /// 是否为托管商品
    pub is_trusteeship_product: Option<bool>,
    /// 申请唯一标识
    pub apply_id: Option<i64>,
    /// 更新时间
    pub update_time: Option<String>,
}

impl rt::Encode for DoudianBuyinActivityProductListProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityProductListProduct",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_price", 0, &[]),
                rt::Field("product_stock", 0, &[]),
                rt::Field("commission_rate", 0, &[]),
                rt::Field("service_rate", 0, &[]),
                rt::Field("product_img", 0, &[]),
                rt::Field("promote_start_time", 0, &[]),
                rt::Field("promote_end_time", 0, &[]),
                rt::Field("origin_activity_id", 0, &[]),
                rt::Field("origin_activity_name", 0, &[]),
                rt::Field("is_trusteeship_product", 0, &[]),
                rt::Field("apply_id", 0, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 12, &self.apply_id);
        rt::put(w, 4, &self.commission_rate);
        rt::put(w, 11, &self.is_trusteeship_product);
        rt::put(w, 9, &self.origin_activity_id);
        rt::put(w, 10, &self.origin_activity_name);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 6, &self.product_img);
        rt::put(w, 1, &self.product_name);
        rt::put(w, 2, &self.product_price);
        rt::put(w, 3, &self.product_stock);
        rt::put(w, 8, &self.promote_end_time);
        rt::put(w, 7, &self.promote_start_time);
        rt::put(w, 5, &self.service_rate);
        rt::put(w, 13, &self.update_time);
    }
}

impl rt::Decode for DoudianBuyinActivityProductListProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_name, r),
            2 => rt::get(&mut self.product_price, r),
            3 => rt::get(&mut self.product_stock, r),
            4 => rt::get(&mut self.commission_rate, r),
            5 => rt::get(&mut self.service_rate, r),
            6 => rt::get(&mut self.product_img, r),
            7 => rt::get(&mut self.promote_start_time, r),
            8 => rt::get(&mut self.promote_end_time, r),
            9 => rt::get(&mut self.origin_activity_id, r),
            10 => rt::get(&mut self.origin_activity_name, r),
            11 => rt::get(&mut self.is_trusteeship_product, r),
            12 => rt::get(&mut self.apply_id, r),
            13 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinActivityProductListProduct);

rt::impl_serde!(DoudianBuyinActivityProductListProduct, Self::default());
