// @generated from doudian/buyin/buyin.queryShopAllianceProducts.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianAlliancePromotionStatus;

/// 店铺联盟推广查询 — `buyin.queryShopAllianceProducts`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `size` at most 20; at most 10000 rows in all.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinQueryShopAllianceProductsRequest;
///
/// let request = DoudianBuyinQueryShopAllianceProductsRequest::new(1, 1);
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
/// | 40004 | `isv.parameter-invalid:1031` | 无效size | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopAllianceProductsRequest {
    /// 分页页数
    pub page: i64,
    /// 分页大小
    pub size: i64,
    /// 商品ID列表
    pub product_ids: Option<Vec<i64>>,
    /// 商品状态
    pub status: Option<DoudianAlliancePromotionStatus>,
    /// 商品名称
    pub title: Option<String>,
    /// 是否有库存
    pub in_stock: Option<bool>,
    /// 审核状态
    ///
    /// Codes:
    ///
    /// - `0` 未审核
    /// - `2` 审核未通过
    /// - `3` 审核通过
    pub check_status: Option<Vec<i64>>,
    /// 排序字段
    ///
    /// Codes:
    ///
    /// - `update_time` 更新时间
    /// - `cos_ratio` 佣金率
    pub sort_by: Option<String>,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `Desc` 降序
    /// - `Asc` 升序
    pub sort_order: Option<String>,
    /// 加载更多字段
    pub fields: Option<Vec<String>>,
    /// 商品来源
    ///
    /// Codes:
    ///
    /// - `0` 原联盟计划商品
    /// - `1` 新投放商品
    pub launch: Option<i64>,
}

impl DoudianBuyinQueryShopAllianceProductsRequest {
    /// With the parameters that are required.
    pub fn new(page: i64, size: i64) -> Self {
        Self {
            page,
            size,
            product_ids: None,
            status: None,
            title: None,
            in_stock: None,
            check_status: None,
            sort_by: None,
            sort_order: None,
            fields: None,
            launch: None,
        }
    }

    /// Sets `product_ids` (商品ID列表).
    #[must_use]
    pub fn product_ids(mut self, product_ids: impl Into<Vec<i64>>) -> Self {
        self.product_ids = Some(product_ids.into());
        self
    }

    /// Sets `status` (商品状态).
    #[must_use]
    pub fn status(mut self, status: impl Into<DoudianAlliancePromotionStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `title` (商品名称).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `in_stock` (是否有库存).
    #[must_use]
    pub fn in_stock(mut self, in_stock: bool) -> Self {
        self.in_stock = Some(in_stock);
        self
    }

    /// Sets `check_status` (审核状态).
    #[must_use]
    pub fn check_status(mut self, check_status: impl Into<Vec<i64>>) -> Self {
        self.check_status = Some(check_status.into());
        self
    }

    /// Sets `sort_by` (排序字段).
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `sort_order` (排序方式).
    #[must_use]
    pub fn sort_order(mut self, sort_order: impl Into<String>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Sets `fields` (加载更多字段).
    #[must_use]
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `launch` (商品来源).
    #[must_use]
    pub fn launch(mut self, launch: i64) -> Self {
        self.launch = Some(launch);
        self
    }
}

/// The answer to [`DoudianBuyinQueryShopAllianceProductsRequest`].
pub type DoudianBuyinQueryShopAllianceProductsResponse = rt::DoudianResponse<
    DoudianBuyinQueryShopAllianceProductsData,
>;

impl rt::DoudianRequest for DoudianBuyinQueryShopAllianceProductsRequest {
    type Data = DoudianBuyinQueryShopAllianceProductsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.queryShopAllianceProducts",
        path: "/buyin/queryShopAllianceProducts",
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
                sub_code: "isv.parameter-invalid:1031",
                label: "无效size",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinQueryShopAllianceProductsRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinQueryShopAllianceProductsRequest",
            &[
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("product_ids", 0, &[]),
                rt::Field("status", 0, DoudianAlliancePromotionStatus::KNOWN),
                rt::Field("title", 0, &[]),
                rt::Field("in_stock", 0, &[]),
                rt::Field("check_status", 0, &["0", "2", "3"]),
                rt::Field("sort_by", 0, &["update_time", "cos_ratio"]),
                rt::Field("sort_order", 0, &["Desc", "Asc"]),
                rt::Field("fields", 0, &[]),
                rt::Field("launch", 0, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.check_status);
        rt::put(w, 9, &self.fields);
        rt::put(w, 5, &self.in_stock);
        rt::put(w, 10, &self.launch);
        rt::put(w, 0, &self.page);
        rt::put(w, 2, &self.product_ids);
        rt::put(w, 1, &self.size);
        rt::put(w, 7, &self.sort_by);
        rt::put(w, 8, &self.sort_order);
        rt::put(w, 3, &self.status);
        rt::put(w, 4, &self.title);
    }
}

rt::impl_record!(DoudianBuyinQueryShopAllianceProductsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinQueryShopAllianceProductsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.size, r),
            2 => rt::get(&mut self.product_ids, r),
            3 => rt::get(&mut self.status, r),
            4 => rt::get(&mut self.title, r),
            5 => rt::get(&mut self.in_stock, r),
            6 => rt::get(&mut self.check_status, r),
            7 => rt::get(&mut self.sort_by, r),
            8 => rt::get(&mut self.sort_order, r),
            9 => rt::get(&mut self.fields, r),
            10 => rt::get(&mut self.launch, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinQueryShopAllianceProductsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page: Default::default(),
            size: Default::default(),
            product_ids: Default::default(),
            status: Default::default(),
            title: Default::default(),
            in_stock: Default::default(),
            check_status: Default::default(),
            sort_by: Default::default(),
            sort_order: Default::default(),
            fields: Default::default(),
            launch: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinQueryShopAllianceProductsRequest, Self::blank());

impl rt::Paged for DoudianBuyinQueryShopAllianceProductsData {
    type Item = DoudianBuyinQueryShopAllianceProductsProduct;

    fn items(&self) -> &[DoudianBuyinQueryShopAllianceProductsProduct] {
        &self.product_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.queryShopAllianceProducts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopAllianceProductsData {
    /// 总数
    pub total: Option<i64>,
    /// 商品列表
    pub product_list: Vec<DoudianBuyinQueryShopAllianceProductsProduct>,
}

impl rt::Encode for DoudianBuyinQueryShopAllianceProductsData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinQueryShopAllianceProductsData",
            &[rt::Field("total", 0, &[]), rt::Field("product_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.product_list);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianBuyinQueryShopAllianceProductsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.product_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinQueryShopAllianceProductsData);

rt::impl_serde!(DoudianBuyinQueryShopAllianceProductsData, Self::default());

/// Part of the answer to `buyin.queryShopAllianceProducts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopAllianceProductsProduct {
    /// 达人买样返款设置信息
    pub sample_conf: Option<DoudianBuyinQueryShopAllianceProductsSampleConf>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub title: Option<String>,
    /// 商品主图
    pub cover: Option<String>,
    /// 商品售价, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 市场价, in fen (0.01 yuan)
    pub market_price: Option<i64>,
    /// 商品状态
    pub status: Option<DoudianAlliancePromotionStatus>,
    /// 普通佣金率
    ///
    /// 50 is 50 %.
    pub cos_ratio: Option<f64>,
    /// 商品链接
    pub detail_url: Option<String>,
    /// 销量
    pub sales: Option<i64>,
    /// 佣金, in fen (0.01 yuan)
    pub cos_fee: Option<i64>,
    /// 更新时间戳, in seconds
    pub update_time: Option<i64>,
    /// 图片列表
    pub imgs: Vec<String>,
    /// 审核状态
    ///
    /// Codes:
    ///
    /// - `0` 未审核
    /// - `2` 审核未通过
    /// - `3` 审核通过
    pub check_status: Option<i64>,
    /// 创建时间戳, in seconds
    pub create_time: Option<i64>,
    /// 是否开启专属计划
    ///
    /// Only when fields asks for it.
    pub is_exclusive: Option<bool>,
}

impl rt::Encode for DoudianBuyinQueryShopAllianceProductsProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinQueryShopAllianceProductsProduct",
            &[
                rt::Field("sample_conf", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("title", 0, &[]),
                rt::Field("cover", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("market_price", 0, &[]),
                rt::Field("status", 0, DoudianAlliancePromotionStatus::KNOWN),
                rt::Field("cos_ratio", 0, &[]),
                rt::Field("detail_url", 0, &[]),
                rt::Field("sales", 0, &[]),
                rt::Field("cos_fee", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("imgs", 0, &[]),
                rt::Field("check_status", 0, &["0", "2", "3"]),
                rt::Field("create_time", 0, &[]),
                rt::Field("is_exclusive", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 13, &self.check_status);
        rt::put(w, 10, &self.cos_fee);
        rt::put(w, 7, &self.cos_ratio);
        rt::put(w, 3, &self.cover);
        rt::put(w, 14, &self.create_time);
        rt::put(w, 8, &self.detail_url);
        rt::put(w, 12, &self.imgs);
        rt::put(w, 15, &self.is_exclusive);
        rt::put(w, 5, &self.market_price);
        rt::put(w, 4, &self.price);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 9, &self.sales);
        rt::put(w, 0, &self.sample_conf);
        rt::put(w, 6, &self.status);
        rt::put(w, 2, &self.title);
        rt::put(w, 11, &self.update_time);
    }
}

impl rt::Decode for DoudianBuyinQueryShopAllianceProductsProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sample_conf, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.title, r),
            3 => rt::get(&mut self.cover, r),
            4 => rt::get(&mut self.price, r),
            5 => rt::get(&mut self.market_price, r),
            6 => rt::get(&mut self.status, r),
            7 => rt::get(&mut self.cos_ratio, r),
            8 => rt::get(&mut self.detail_url, r),
            9 => rt::get(&mut self.sales, r),
            10 => rt::get(&mut self.cos_fee, r),
            11 => rt::get(&mut self.update_time, r),
            12 => rt::get(&mut self.imgs, r),
            13 => rt::get(&mut self.check_status, r),
            14 => rt::get(&mut self.create_time, r),
            15 => rt::get(&mut self.is_exclusive, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinQueryShopAllianceProductsProduct);

rt::impl_serde!(DoudianBuyinQueryShopAllianceProductsProduct, Self::default());

/// Part of the answer to `buyin.queryShopAllianceProducts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinQueryShopAllianceProductsSampleConf {
    /// `buy_volume_limit` on the wire; it has no label.
    pub buy_volume_limit: Option<i32>,
    /// 达人买样返款配置
    ///
    /// Codes:
    ///
    /// - `1` 支持达人买样返款
    /// - `2` 不支持达人买样返款
    pub buy_style: Option<i32>,
}

impl rt::Encode for DoudianBuyinQueryShopAllianceProductsSampleConf {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinQueryShopAllianceProductsSampleConf",
            &[
                rt::Field("buy_volume_limit", 0, &[]),
                rt::Field("buy_style", 0, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.buy_style);
        rt::put(w, 0, &self.buy_volume_limit);
    }
}

impl rt::Decode for DoudianBuyinQueryShopAllianceProductsSampleConf {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.buy_volume_limit, r),
            1 => rt::get(&mut self.buy_style, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinQueryShopAllianceProductsSampleConf);

rt::impl_serde!(DoudianBuyinQueryShopAllianceProductsSampleConf, Self::default());
