// @generated from doudian/product/product.listV2.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianProductCategory, DoudianProductCheckStatus, DoudianProductPayType,
    DoudianProductShopCategory, DoudianProductStatus, DoudianProductType,
};

/// 商品列表查询 — `product.listV2`
///
/// page times size is at most 10000. Beyond that, set use\_cursor and pass cursor\_id on.
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `size` at most 100; at most 10000 rows in all.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductListV2Request;
///
/// let request = DoudianProductListV2Request::new(1, 1);
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
/// | 20000 | `isp.service-error:20053` | 读取商品失败 | wait, then repeat |
/// | 20000 | `isp.service-error:2010001` | 查询库存失败 | wait, then repeat |
/// | 20000 | `isp.service-error:2010013` | 判断库存版本失败 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:2010004` | 页码错误 | mend the request |
/// | 50002 | `isv.business-failed:2010201` | 获取类目信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010203` | 获取商品信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010401` | 触发商品操作限流 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductListV2Request {
    /// 商品在店铺中状态
    pub status: Option<DoudianProductStatus>,
    /// 商品审核状态
    pub check_status: Option<DoudianProductCheckStatus>,
    /// 商品类型
    pub product_type: Option<DoudianProductType>,
    /// 商品创建开始时间, in seconds
    pub start_time: Option<i64>,
    /// 商品创建结束时间, in seconds
    pub end_time: Option<i64>,
    /// 商品更新开始时间, in seconds
    pub update_start_time: Option<i64>,
    /// 商品更新结束时间, in seconds
    pub update_end_time: Option<i64>,
    /// 页码
    pub page: i64,
    /// 每页数量
    pub size: i64,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 商品标题
    pub name: Option<String>,
    /// 商品ID
    pub product_id: Option<Vec<String>>,
    /// 是否使用游标
    pub use_cursor: Option<bool>,
    /// 游标ID
    pub cursor_id: Option<String>,
    /// 能否参加搭配
    pub can_combine_product: Option<bool>,
    /// 查询选项
    pub lookup_option: Option<DoudianProductListV2LookupOption>,
    /// `need_rectification_info` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub need_rectification_info: Option<rt::Value>,
    /// `query_options` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub query_options: Option<Vec<DoudianProductListV2QueryOption>>,
    /// `need_check_out` on the wire; it has no label.
    ///
    /// true for voucher goods.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub need_check_out: Option<bool>,
    /// `sku_codes` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub sku_codes: Option<rt::Value>,
}

impl DoudianProductListV2Request {
    /// With the parameters that are required.
    pub fn new(page: i64, size: i64) -> Self {
        Self {
            status: None,
            check_status: None,
            product_type: None,
            start_time: None,
            end_time: None,
            update_start_time: None,
            update_end_time: None,
            page,
            size,
            store_id: None,
            name: None,
            product_id: None,
            use_cursor: None,
            cursor_id: None,
            can_combine_product: None,
            lookup_option: None,
            need_rectification_info: None,
            query_options: None,
            need_check_out: None,
            sku_codes: None,
        }
    }

    /// Sets `status` (商品在店铺中状态).
    #[must_use]
    pub fn status(mut self, status: impl Into<DoudianProductStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `check_status` (商品审核状态).
    #[must_use]
    pub fn check_status(
        mut self,
        check_status: impl Into<DoudianProductCheckStatus>,
    ) -> Self {
        self.check_status = Some(check_status.into());
        self
    }

    /// Sets `product_type` (商品类型).
    #[must_use]
    pub fn product_type(mut self, product_type: impl Into<DoudianProductType>) -> Self {
        self.product_type = Some(product_type.into());
        self
    }

    /// Sets `start_time` (商品创建开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets `end_time` (商品创建结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets `update_start_time` (商品更新开始时间).
    #[must_use]
    pub fn update_start_time(mut self, update_start_time: i64) -> Self {
        self.update_start_time = Some(update_start_time);
        self
    }

    /// Sets `update_end_time` (商品更新结束时间).
    #[must_use]
    pub fn update_end_time(mut self, update_end_time: i64) -> Self {
        self.update_end_time = Some(update_end_time);
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `name` (商品标题).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(
        mut self,
        product_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.product_id = Some(product_id.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `use_cursor` (是否使用游标).
    #[must_use]
    pub fn use_cursor(mut self, use_cursor: bool) -> Self {
        self.use_cursor = Some(use_cursor);
        self
    }

    /// Sets `cursor_id` (游标ID).
    #[must_use]
    pub fn cursor_id(mut self, cursor_id: impl Into<String>) -> Self {
        self.cursor_id = Some(cursor_id.into());
        self
    }

    /// Sets `can_combine_product` (能否参加搭配).
    #[must_use]
    pub fn can_combine_product(mut self, can_combine_product: bool) -> Self {
        self.can_combine_product = Some(can_combine_product);
        self
    }

    /// Sets `lookup_option` (查询选项).
    #[must_use]
    pub fn lookup_option(
        mut self,
        lookup_option: DoudianProductListV2LookupOption,
    ) -> Self {
        self.lookup_option = Some(lookup_option);
        self
    }

    /// Sets `need_rectification_info`.
    #[must_use]
    pub fn need_rectification_info(
        mut self,
        need_rectification_info: impl Into<rt::Value>,
    ) -> Self {
        self.need_rectification_info = Some(need_rectification_info.into());
        self
    }

    /// Sets `query_options`.
    #[must_use]
    pub fn query_options(
        mut self,
        query_options: impl Into<Vec<DoudianProductListV2QueryOption>>,
    ) -> Self {
        self.query_options = Some(query_options.into());
        self
    }

    /// Sets `need_check_out`.
    #[must_use]
    pub fn need_check_out(mut self, need_check_out: bool) -> Self {
        self.need_check_out = Some(need_check_out);
        self
    }

    /// Sets `sku_codes`.
    #[must_use]
    pub fn sku_codes(mut self, sku_codes: impl Into<rt::Value>) -> Self {
        self.sku_codes = Some(sku_codes.into());
        self
    }
}

/// The answer to [`DoudianProductListV2Request`].
pub type DoudianProductListV2Response = rt::DoudianResponse<DoudianProductListV2Data>;

impl rt::DoudianRequest for DoudianProductListV2Request {
    type Data = DoudianProductListV2Data;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.listV2",
        path: "/product/listV2",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20053",
                label: "读取商品失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010001",
                label: "查询库存失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010013",
                label: "判断库存版本失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010004",
                label: "页码错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010201",
                label: "获取类目信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010203",
                label: "获取商品信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010401",
                label: "触发商品操作限流",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianProductListV2Request {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListV2Request",
            &[
                rt::Field("status", 0, DoudianProductStatus::KNOWN),
                rt::Field("check_status", 0, DoudianProductCheckStatus::KNOWN),
                rt::Field("product_type", 0, DoudianProductType::KNOWN),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("update_start_time", 0, &[]),
                rt::Field("update_end_time", 0, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("use_cursor", 0, &[]),
                rt::Field("cursor_id", 0, &[]),
                rt::Field("can_combine_product", 0, &[]),
                rt::Field("lookup_option", 0, &[]),
                rt::Field("need_rectification_info", rt::UNCERTAIN, &[]),
                rt::Field("query_options", rt::UNCERTAIN, &[]),
                rt::Field("need_check_out", rt::UNCERTAIN, &[]),
                rt::Field("sku_codes", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 14, &self.can_combine_product);
        rt::put(w, 1, &self.check_status);
        rt::put(w, 13, &self.cursor_id);
        rt::put(w, 4, &self.end_time);
        rt::put(w, 15, &self.lookup_option);
        rt::put(w, 10, &self.name);
        rt::put(w, 18, &self.need_check_out);
        rt::put(w, 16, &self.need_rectification_info);
        rt::put(w, 7, &self.page);
        rt::put(w, 11, &self.product_id);
        rt::put(w, 2, &self.product_type);
        rt::put(w, 17, &self.query_options);
        rt::put(w, 8, &self.size);
        rt::put(w, 19, &self.sku_codes);
        rt::put(w, 3, &self.start_time);
        rt::put(w, 0, &self.status);
        rt::put(w, 9, &self.store_id);
        rt::put(w, 6, &self.update_end_time);
        rt::put(w, 5, &self.update_start_time);
        rt::put(w, 12, &self.use_cursor);
    }
}

rt::impl_record!(DoudianProductListV2Request);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductListV2Request {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.status, r),
            1 => rt::get(&mut self.check_status, r),
            2 => rt::get(&mut self.product_type, r),
            3 => rt::get(&mut self.start_time, r),
            4 => rt::get(&mut self.end_time, r),
            5 => rt::get(&mut self.update_start_time, r),
            6 => rt::get(&mut self.update_end_time, r),
            7 => rt::get(&mut self.page, r),
            8 => rt::get(&mut self.size, r),
            9 => rt::get(&mut self.store_id, r),
            10 => rt::get(&mut self.name, r),
            11 => rt::get(&mut self.product_id, r),
            12 => rt::get(&mut self.use_cursor, r),
            13 => rt::get(&mut self.cursor_id, r),
            14 => rt::get(&mut self.can_combine_product, r),
            15 => rt::get(&mut self.lookup_option, r),
            16 => rt::get(&mut self.need_rectification_info, r),
            17 => rt::get(&mut self.query_options, r),
            18 => rt::get(&mut self.need_check_out, r),
            19 => rt::get(&mut self.sku_codes, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductListV2Request {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            status: Default::default(),
            check_status: Default::default(),
            product_type: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            update_start_time: Default::default(),
            update_end_time: Default::default(),
            page: Default::default(),
            size: Default::default(),
            store_id: Default::default(),
            name: Default::default(),
            product_id: Default::default(),
            use_cursor: Default::default(),
            cursor_id: Default::default(),
            can_combine_product: Default::default(),
            lookup_option: Default::default(),
            need_rectification_info: Default::default(),
            query_options: Default::default(),
            need_check_out: Default::default(),
            sku_codes: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductListV2Request, Self::blank());

impl rt::Paged for DoudianProductListV2Data {
    type Item = DoudianProductListV2Product;

    fn items(&self) -> &[DoudianProductListV2Product] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        Some(self.total)
    }
}

/// Part of the answer to `product.listV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductListV2ChannelMainProduct {
    /// 主品的商品ID
    pub product_id: Option<i64>,
    /// 店铺ID
    pub shop_id: Option<i64>,
}

impl rt::Encode for DoudianProductListV2ChannelMainProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListV2ChannelMainProduct",
            &[rt::Field("product_id", 0, &[]), rt::Field("shop_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.shop_id);
    }
}

impl rt::Decode for DoudianProductListV2ChannelMainProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.shop_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductListV2ChannelMainProduct);

rt::impl_serde!(DoudianProductListV2ChannelMainProduct, Self::default());

/// Part of the answer to `product.listV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductListV2Data {
    /// 商品数据
    pub data: Vec<DoudianProductListV2Product>,
    /// 本次查询返回的商品总数
    pub total: i64,
    /// 当前页码
    pub page: i64,
    /// 每页数量
    pub size: i64,
    /// 游标ID
    pub cursor_id: Option<String>,
}

impl rt::Encode for DoudianProductListV2Data {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListV2Data",
            &[
                rt::Field("data", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("cursor_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.cursor_id);
        rt::put(w, 0, &self.data);
        rt::put(w, 2, &self.page);
        rt::put(w, 3, &self.size);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianProductListV2Data {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            1 => rt::get(&mut self.total, r),
            2 => rt::get(&mut self.page, r),
            3 => rt::get(&mut self.size, r),
            4 => rt::get(&mut self.cursor_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductListV2Data);

rt::impl_serde!(DoudianProductListV2Data, Self::default());

/// Part of the request `product.listV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductListV2LookupOption {
    /// 是否获取标题前后缀
    pub need_name_affix: Option<bool>,
    /// 是否获取标题长度规则
    pub need_title_limit: Option<bool>,
}

impl DoudianProductListV2LookupOption {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            need_name_affix: None,
            need_title_limit: None,
        }
    }

    /// Sets `need_name_affix` (是否获取标题前后缀).
    #[must_use]
    pub fn need_name_affix(mut self, need_name_affix: bool) -> Self {
        self.need_name_affix = Some(need_name_affix);
        self
    }

    /// Sets `need_title_limit` (是否获取标题长度规则).
    #[must_use]
    pub fn need_title_limit(mut self, need_title_limit: bool) -> Self {
        self.need_title_limit = Some(need_title_limit);
        self
    }
}

impl rt::Encode for DoudianProductListV2LookupOption {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListV2LookupOption",
            &[
                rt::Field("need_name_affix", 0, &[]),
                rt::Field("need_title_limit", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.need_name_affix);
        rt::put(w, 1, &self.need_title_limit);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductListV2LookupOption {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.need_name_affix, r),
            1 => rt::get(&mut self.need_title_limit, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductListV2LookupOption);

rt::impl_serde!(DoudianProductListV2LookupOption, Self::default());

/// Part of the answer to `product.listV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductListV2Product {
    /// 商品ID
    pub product_id: i64,
    /// 商品在店铺中状态
    pub status: DoudianProductStatus,
    /// 商品审核状态
    pub check_status: DoudianProductCheckStatus,
    /// 划线价, in fen (0.01 yuan)
    #[deprecated]
    pub market_price: Option<i64>,
    /// 售价, in fen (0.01 yuan)
    #[deprecated]
    pub discount_price: Option<i64>,
    /// 商品图片url
    pub img: String,
    /// 商品标题
    pub name: String,
    /// 支持的支付方式
    #[deprecated]
    pub pay_type: Option<DoudianProductPayType>,
    /// 商品类型
    pub product_type: DoudianProductType,
    /// 商品规格
    pub spec_id: i64,
    /// 佣金比例
    ///
    /// Uncertain: sources disagree about it, or are silent.
    #[deprecated]
    pub cos_ratio: Option<i64>,
    /// 商品创建时间, in seconds
    pub create_time: i64,
    /// 商品更新时间, in seconds
    pub update_time: i64,
    /// 外部商家编码
    #[deprecated]
    pub out_product_id: Option<i64>,
    /// 商品详情
    pub description: String,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    #[deprecated]
    pub mobile: Option<String>,
    /// 额外信息
    pub extra: Option<String>,
    /// 商家推荐语
    #[deprecated]
    pub recommend_remark: Option<String>,
    /// 类目详情
    pub category_detail: Option<DoudianProductCategory>,
    /// 外部商家编码
    pub outer_product_id: String,
    /// 是否是组合商品
    pub is_package_product: bool,
    /// 商品关联的组合主商品ID
    pub package_product_list: Vec<i64>,
    /// 关联的组套子商品ID列表
    pub sub_product_list: Vec<i64>,
    /// 小时达子品绑定的主品信息
    pub channel_main_product: Option<DoudianProductListV2ChannelMainProduct>,
    /// 标题后缀
    pub name_suffix: Option<String>,
    /// 标题前缀
    pub name_prefix: Option<String>,
    /// 标题长度限制
    pub title_limit: Option<DoudianProductListV2TitleLimit>,
    /// 销量
    pub sell_num: Option<i64>,
    /// 不可搭配原因
    pub can_not_combine_reason: Option<String>,
    /// 是否可搭配
    pub can_combine: Option<bool>,
    /// 店铺装修分类
    pub shop_category: Option<DoudianProductShopCategory>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianProductListV2Product {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListV2Product",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, DoudianProductStatus::KNOWN),
                rt::Field(
                    "check_status",
                    rt::REQUIRED,
                    DoudianProductCheckStatus::KNOWN,
                ),
                rt::Field("market_price", 0, &[]),
                rt::Field("discount_price", 0, &[]),
                rt::Field("img", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("pay_type", 0, DoudianProductPayType::KNOWN),
                rt::Field("product_type", rt::REQUIRED, DoudianProductType::KNOWN),
                rt::Field("spec_id", rt::REQUIRED, &[]),
                rt::Field("cos_ratio", rt::UNCERTAIN, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("out_product_id", 0, &[]),
                rt::Field("description", rt::REQUIRED, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("extra", 0, &[]),
                rt::Field("recommend_remark", 0, &[]),
                rt::Field("category_detail", 0, &[]),
                rt::Field("outer_product_id", rt::REQUIRED, &[]),
                rt::Field("is_package_product", rt::REQUIRED, &[]),
                rt::Field("package_product_list", rt::LENIENT, &[]),
                rt::Field("sub_product_list", rt::LENIENT, &[]),
                rt::Field("channel_main_product", 0, &[]),
                rt::Field("name_suffix", 0, &[]),
                rt::Field("name_prefix", 0, &[]),
                rt::Field("title_limit", 0, &[]),
                rt::Field("sell_num", 0, &[]),
                rt::Field("can_not_combine_reason", 0, &[]),
                rt::Field("can_combine", 0, &[]),
                rt::Field("shop_category", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 29, &self.can_combine);
        rt::put(w, 28, &self.can_not_combine_reason);
        rt::put(w, 18, &self.category_detail);
        rt::put(w, 23, &self.channel_main_product);
        rt::put(w, 2, &self.check_status);
        rt::put(w, 10, &self.cos_ratio);
        rt::put(w, 11, &self.create_time);
        rt::put(w, 14, &self.description);
        rt::put(w, 4, &self.discount_price);
        rt::put(w, 16, &self.extra);
        rt::put(w, 5, &self.img);
        rt::put(w, 20, &self.is_package_product);
        rt::put(w, 3, &self.market_price);
        rt::put(w, 15, &self.mobile);
        rt::put(w, 6, &self.name);
        rt::put(w, 25, &self.name_prefix);
        rt::put(w, 24, &self.name_suffix);
        rt::put(w, 13, &self.out_product_id);
        rt::put(w, 19, &self.outer_product_id);
        rt::put(w, 21, &self.package_product_list);
        rt::put(w, 7, &self.pay_type);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 8, &self.product_type);
        rt::put(w, 17, &self.recommend_remark);
        rt::put(w, 27, &self.sell_num);
        rt::put(w, 30, &self.shop_category);
        rt::put(w, 9, &self.spec_id);
        rt::put(w, 1, &self.status);
        rt::put(w, 22, &self.sub_product_list);
        rt::put(w, 26, &self.title_limit);
        rt::put(w, 12, &self.update_time);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianProductListV2Product {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.status, r),
            2 => rt::get(&mut self.check_status, r),
            3 => rt::get(&mut self.market_price, r),
            4 => rt::get(&mut self.discount_price, r),
            5 => rt::get(&mut self.img, r),
            6 => rt::get(&mut self.name, r),
            7 => rt::get(&mut self.pay_type, r),
            8 => rt::get(&mut self.product_type, r),
            9 => rt::get(&mut self.spec_id, r),
            10 => rt::get(&mut self.cos_ratio, r),
            11 => rt::get(&mut self.create_time, r),
            12 => rt::get(&mut self.update_time, r),
            13 => rt::get(&mut self.out_product_id, r),
            14 => rt::get(&mut self.description, r),
            15 => rt::get(&mut self.mobile, r),
            16 => rt::get(&mut self.extra, r),
            17 => rt::get(&mut self.recommend_remark, r),
            18 => rt::get(&mut self.category_detail, r),
            19 => rt::get(&mut self.outer_product_id, r),
            20 => rt::get(&mut self.is_package_product, r),
            21 => rt::get(&mut self.package_product_list, r),
            22 => rt::get(&mut self.sub_product_list, r),
            23 => rt::get(&mut self.channel_main_product, r),
            24 => rt::get(&mut self.name_suffix, r),
            25 => rt::get(&mut self.name_prefix, r),
            26 => rt::get(&mut self.title_limit, r),
            27 => rt::get(&mut self.sell_num, r),
            28 => rt::get(&mut self.can_not_combine_reason, r),
            29 => rt::get(&mut self.can_combine, r),
            30 => rt::get(&mut self.shop_category, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductListV2Product);

rt::impl_serde!(DoudianProductListV2Product, Self::default());

/// Part of the request `product.listV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductListV2QueryOption {
    /// `exist_category_misplaced` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub exist_category_misplaced: Option<rt::Value>,
    /// `exist_audit_reject_suggest` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub exist_audit_reject_suggest: Option<rt::Value>,
    /// `need_audit_reject_suggest` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub need_audit_reject_suggest: Option<rt::Value>,
}

impl DoudianProductListV2QueryOption {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            exist_category_misplaced: None,
            exist_audit_reject_suggest: None,
            need_audit_reject_suggest: None,
        }
    }

    /// Sets `exist_category_misplaced`.
    #[must_use]
    pub fn exist_category_misplaced(
        mut self,
        exist_category_misplaced: impl Into<rt::Value>,
    ) -> Self {
        self.exist_category_misplaced = Some(exist_category_misplaced.into());
        self
    }

    /// Sets `exist_audit_reject_suggest`.
    #[must_use]
    pub fn exist_audit_reject_suggest(
        mut self,
        exist_audit_reject_suggest: impl Into<rt::Value>,
    ) -> Self {
        self.exist_audit_reject_suggest = Some(exist_audit_reject_suggest.into());
        self
    }

    /// Sets `need_audit_reject_suggest`.
    #[must_use]
    pub fn need_audit_reject_suggest(
        mut self,
        need_audit_reject_suggest: impl Into<rt::Value>,
    ) -> Self {
        self.need_audit_reject_suggest = Some(need_audit_reject_suggest.into());
        self
    }
}

impl rt::Encode for DoudianProductListV2QueryOption {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListV2QueryOption",
            &[
                rt::Field("exist_category_misplaced", rt::UNCERTAIN, &[]),
                rt::Field("exist_audit_reject_suggest", rt::UNCERTAIN, &[]),
                rt::Field("need_audit_reject_suggest", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.exist_audit_reject_suggest);
        rt::put(w, 0, &self.exist_category_misplaced);
        rt::put(w, 2, &self.need_audit_reject_suggest);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductListV2QueryOption {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.exist_category_misplaced, r),
            1 => rt::get(&mut self.exist_audit_reject_suggest, r),
            2 => rt::get(&mut self.need_audit_reject_suggest, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductListV2QueryOption);

rt::impl_serde!(DoudianProductListV2QueryOption, Self::default());

/// Part of the answer to `product.listV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductListV2TitleLimit {
    /// 标题最短长度
    pub min_length: Option<i64>,
    /// 标题最长长度
    pub max_length: Option<i64>,
}

impl rt::Encode for DoudianProductListV2TitleLimit {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductListV2TitleLimit",
            &[rt::Field("min_length", 0, &[]), rt::Field("max_length", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.max_length);
        rt::put(w, 0, &self.min_length);
    }
}

impl rt::Decode for DoudianProductListV2TitleLimit {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.min_length, r),
            1 => rt::get(&mut self.max_length, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductListV2TitleLimit);

rt::impl_serde!(DoudianProductListV2TitleLimit, Self::default());
