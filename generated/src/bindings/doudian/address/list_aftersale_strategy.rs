// @generated from doudian/address/address.listAftersaleStrategy.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 售后地址策略列表 — `address.listAftersaleStrategy`
///
/// Family: `address` (the feature `address`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `size` at most 20; at most 1000 rows in all.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAddressListAftersaleStrategyRequest;
///
/// let request = DoudianAddressListAftersaleStrategyRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyRequest {
    /// 排序字段
    ///
    /// Codes:
    ///
    /// - `create_time` 创建时间
    /// - `update_time` 更新时间
    pub order_by_field: Option<String>,
    /// 每页数量
    pub size: Option<i64>,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `asc` 升序
    /// - `desc` 降序
    pub order_by: Option<String>,
    /// 页码
    pub page: Option<i64>,
}

impl DoudianAddressListAftersaleStrategyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_by_field: None,
            size: None,
            order_by: None,
            page: None,
        }
    }

    /// Sets `order_by_field` (排序字段).
    #[must_use]
    pub fn order_by_field(mut self, order_by_field: impl Into<String>) -> Self {
        self.order_by_field = Some(order_by_field.into());
        self
    }

    /// Sets `size` (每页数量).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `order_by` (排序方式).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Default for DoudianAddressListAftersaleStrategyRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAddressListAftersaleStrategyRequest`].
pub type DoudianAddressListAftersaleStrategyResponse = rt::DoudianResponse<
    DoudianAddressListAftersaleStrategyData,
>;

impl rt::DoudianRequest for DoudianAddressListAftersaleStrategyRequest {
    type Data = DoudianAddressListAftersaleStrategyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "address.listAftersaleStrategy",
        path: "/address/listAftersaleStrategy",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAddressListAftersaleStrategyRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressListAftersaleStrategyRequest",
            &[
                rt::Field("order_by_field", 0, &["create_time", "update_time"]),
                rt::Field("size", 0, &[]),
                rt::Field("order_by", 0, &["asc", "desc"]),
                rt::Field("page", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.order_by);
        rt::put(w, 0, &self.order_by_field);
        rt::put(w, 3, &self.page);
        rt::put(w, 1, &self.size);
    }
}

rt::impl_record!(DoudianAddressListAftersaleStrategyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAddressListAftersaleStrategyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_by_field, r),
            1 => rt::get(&mut self.size, r),
            2 => rt::get(&mut self.order_by, r),
            3 => rt::get(&mut self.page, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAddressListAftersaleStrategyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_by_field: Default::default(),
            size: Default::default(),
            order_by: Default::default(),
            page: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAddressListAftersaleStrategyRequest, Self::blank());

impl rt::Paged for DoudianAddressListAftersaleStrategyData {
    type Item = DoudianAddressListAftersaleStrategyStrategy;

    fn items(&self) -> &[DoudianAddressListAftersaleStrategyStrategy] {
        &self.strategy_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyAddress {
    /// 地址ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub id: Option<i64>,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `0` 抖店店铺
    /// - `1` 门店
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub biz_type: Option<i32>,
    /// 业务ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub biz_id: Option<i64>,
    /// 店铺ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub shop_id: Option<i64>,
    /// 售后地址联系人
    ///
    /// Personal data (a name): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub user_name: Option<String>,
    /// 联系方式类型
    ///
    /// Codes:
    ///
    /// - `0` 手机
    /// - `1` 普通座机
    /// - `2` 企业座机
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub link_type: Option<i32>,
    /// 默认联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub mobile: Option<String>,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub phone: Option<String>,
    /// 普通座机
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub common_phone: Option<DoudianAddressListAftersaleStrategyCommonPhone>,
    /// 企业座机
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub company_phone: Option<DoudianAddressListAftersaleStrategyCompanyPhone>,
    /// 省ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub province_id: Option<i64>,
    /// 省名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub province_name: Option<String>,
    /// 城市ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub city_id: Option<i64>,
    /// 城市名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub city_name: Option<String>,
    /// 区县ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub town_id: Option<i64>,
    /// 区县名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub town_name: Option<String>,
    /// 街道ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub street_id: Option<i64>,
    /// 街道名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub street_name: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub detail: Option<String>,
    /// 地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub address: Option<String>,
    /// 售后备注
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub after_sale_note: Option<String>,
    /// 是否是默认地址
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_default: Option<i64>,
    /// 是否是默认发货地址
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_send_default: Option<i64>,
    /// 创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub create_time: Option<rt::DateTime>,
    /// 更新时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub update_time: Option<rt::DateTime>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyAddress {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressListAftersaleStrategyAddress",
            &[
                rt::Field("id", rt::UNCERTAIN, &[]),
                rt::Field("biz_type", rt::UNCERTAIN, &["0", "1"]),
                rt::Field("biz_id", rt::UNCERTAIN, &[]),
                rt::Field("shop_id", rt::UNCERTAIN, &[]),
                rt::Field("user_name", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("link_type", rt::UNCERTAIN, &["0", "1", "2"]),
                rt::Field("mobile", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("phone", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("common_phone", rt::UNCERTAIN, &[]),
                rt::Field("company_phone", rt::UNCERTAIN, &[]),
                rt::Field("province_id", rt::UNCERTAIN, &[]),
                rt::Field("province_name", rt::UNCERTAIN, &[]),
                rt::Field("city_id", rt::UNCERTAIN, &[]),
                rt::Field("city_name", rt::UNCERTAIN, &[]),
                rt::Field("town_id", rt::UNCERTAIN, &[]),
                rt::Field("town_name", rt::UNCERTAIN, &[]),
                rt::Field("street_id", rt::UNCERTAIN, &[]),
                rt::Field("street_name", rt::UNCERTAIN, &[]),
                rt::Field("detail", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("address", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("after_sale_note", rt::UNCERTAIN, &[]),
                rt::Field("is_default", rt::UNCERTAIN, &["0", "1"]),
                rt::Field("is_send_default", rt::UNCERTAIN, &["0", "1"]),
                rt::Field("create_time", rt::UNCERTAIN, &[]),
                rt::Field("update_time", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 19, &self.address);
        rt::put(w, 20, &self.after_sale_note);
        rt::put(w, 2, &self.biz_id);
        rt::put(w, 1, &self.biz_type);
        rt::put(w, 12, &self.city_id);
        rt::put(w, 13, &self.city_name);
        rt::put(w, 8, &self.common_phone);
        rt::put(w, 9, &self.company_phone);
        rt::put(w, 23, &self.create_time);
        rt::put(w, 18, &self.detail);
        rt::put(w, 0, &self.id);
        rt::put(w, 21, &self.is_default);
        rt::put(w, 22, &self.is_send_default);
        rt::put(w, 5, &self.link_type);
        rt::put(w, 6, &self.mobile);
        rt::put(w, 7, &self.phone);
        rt::put(w, 10, &self.province_id);
        rt::put(w, 11, &self.province_name);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 16, &self.street_id);
        rt::put(w, 17, &self.street_name);
        rt::put(w, 14, &self.town_id);
        rt::put(w, 15, &self.town_name);
        rt::put(w, 24, &self.update_time);
        rt::put(w, 4, &self.user_name);
    }
}

impl rt::Decode for DoudianAddressListAftersaleStrategyAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.biz_type, r),
            2 => rt::get(&mut self.biz_id, r),
            3 => rt::get(&mut self.shop_id, r),
            4 => rt::get(&mut self.user_name, r),
            5 => rt::get(&mut self.link_type, r),
            6 => rt::get(&mut self.mobile, r),
            7 => rt::get(&mut self.phone, r),
            8 => rt::get(&mut self.common_phone, r),
            9 => rt::get(&mut self.company_phone, r),
            10 => rt::get(&mut self.province_id, r),
            11 => rt::get(&mut self.province_name, r),
            12 => rt::get(&mut self.city_id, r),
            13 => rt::get(&mut self.city_name, r),
            14 => rt::get(&mut self.town_id, r),
            15 => rt::get(&mut self.town_name, r),
            16 => rt::get(&mut self.street_id, r),
            17 => rt::get(&mut self.street_name, r),
            18 => rt::get(&mut self.detail, r),
            19 => rt::get(&mut self.address, r),
            20 => rt::get(&mut self.after_sale_note, r),
            21 => rt::get(&mut self.is_default, r),
            22 => rt::get(&mut self.is_send_default, r),
            23 => rt::get(&mut self.create_time, r),
            24 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressListAftersaleStrategyAddress);

rt::impl_serde!(DoudianAddressListAftersaleStrategyAddress, Self::default());

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyBoundAddress {
    /// 具体地址信息
    ///
    /// Taken to be as in address.getAftersaleStrategy.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub address: Option<DoudianAddressListAftersaleStrategyAddress>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyBoundAddress {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressListAftersaleStrategyBoundAddress",
            &[rt::Field("address", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address);
    }
}

impl rt::Decode for DoudianAddressListAftersaleStrategyBoundAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressListAftersaleStrategyBoundAddress);

rt::impl_serde!(DoudianAddressListAftersaleStrategyBoundAddress, Self::default());

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyCommonPhone {
    /// 区号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub area_num: Option<String>,
    /// 主机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub main_num: Option<String>,
    /// 分机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub auxiliary_num: Option<String>,
    /// 拼接之后的联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub num: Option<String>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyCommonPhone {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressListAftersaleStrategyCommonPhone",
            &[
                rt::Field("area_num", rt::PII, &[]),
                rt::Field("main_num", rt::PII, &[]),
                rt::Field("auxiliary_num", rt::PII, &[]),
                rt::Field("num", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.area_num);
        rt::put(w, 2, &self.auxiliary_num);
        rt::put(w, 1, &self.main_num);
        rt::put(w, 3, &self.num);
    }
}

impl rt::Decode for DoudianAddressListAftersaleStrategyCommonPhone {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.area_num, r),
            1 => rt::get(&mut self.main_num, r),
            2 => rt::get(&mut self.auxiliary_num, r),
            3 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressListAftersaleStrategyCommonPhone);

rt::impl_serde!(DoudianAddressListAftersaleStrategyCommonPhone, Self::default());

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyCompanyPhone {
    /// 联系方式号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone_num: Option<String>,
    /// 拼接之后的联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub num: Option<String>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyCompanyPhone {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressListAftersaleStrategyCompanyPhone",
            &[rt::Field("phone_num", rt::PII, &[]), rt::Field("num", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.num);
        rt::put(w, 0, &self.phone_num);
    }
}

impl rt::Decode for DoudianAddressListAftersaleStrategyCompanyPhone {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.phone_num, r),
            1 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressListAftersaleStrategyCompanyPhone);

rt::impl_serde!(DoudianAddressListAftersaleStrategyCompanyPhone, Self::default());

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyData {
    /// 每页数量
    pub size: Option<i64>,
    /// 策略列表
    pub strategy_list: Vec<DoudianAddressListAftersaleStrategyStrategy>,
    /// 总量
    pub total: Option<i64>,
    /// 页数
    pub page: Option<i64>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyData {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressListAftersaleStrategyData",
            &[
                rt::Field("size", 0, &[]),
                rt::Field("strategy_list", 0, &[]),
                rt::Field("total", 0, &[]),
                rt::Field("page", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.page);
        rt::put(w, 0, &self.size);
        rt::put(w, 1, &self.strategy_list);
        rt::put(w, 2, &self.total);
    }
}

impl rt::Decode for DoudianAddressListAftersaleStrategyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.size, r),
            1 => rt::get(&mut self.strategy_list, r),
            2 => rt::get(&mut self.total, r),
            3 => rt::get(&mut self.page, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressListAftersaleStrategyData);

rt::impl_serde!(DoudianAddressListAftersaleStrategyData, Self::default());

/// Part of the answer to `address.listAftersaleStrategy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAddressListAftersaleStrategyStrategy {
    /// 策略ID
    pub strategy_id: Option<String>,
    /// 售后策略绑定的地址列表
    pub address_list: Vec<DoudianAddressListAftersaleStrategyBoundAddress>,
    /// 已关联商品数量
    pub related_product_count: Option<i64>,
    /// 策略名称
    pub strategy_name: Option<String>,
    /// 策略创建时间, in seconds
    pub createtime: Option<i64>,
    /// 策略更新时间, in seconds
    pub update_time: Option<i64>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 策略类型
    ///
    /// Codes:
    ///
    /// - `1` 固定退货地址
    /// - `2` 动态退货地址
    pub strategy_type: Option<i32>,
    /// 策略类型描述
    pub strategy_type_name: Option<String>,
    /// 策略描述
    pub strategy_description: Option<String>,
}

impl rt::Encode for DoudianAddressListAftersaleStrategyStrategy {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianAddressListAftersaleStrategyStrategy",
            &[
                rt::Field("strategy_id", 0, &[]),
                rt::Field("address_list", 0, &[]),
                rt::Field("related_product_count", 0, &[]),
                rt::Field("strategy_name", 0, &[]),
                rt::Field("createtime", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("strategy_type", 0, &["1", "2"]),
                rt::Field("strategy_type_name", 0, &[]),
                rt::Field("strategy_description", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.address_list);
        rt::put(w, 4, &self.createtime);
        rt::put(w, 2, &self.related_product_count);
        rt::put(w, 6, &self.shop_id);
        rt::put(w, 9, &self.strategy_description);
        rt::put(w, 0, &self.strategy_id);
        rt::put(w, 3, &self.strategy_name);
        rt::put(w, 7, &self.strategy_type);
        rt::put(w, 8, &self.strategy_type_name);
        rt::put(w, 5, &self.update_time);
    }
}

impl rt::Decode for DoudianAddressListAftersaleStrategyStrategy {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.strategy_id, r),
            1 => rt::get(&mut self.address_list, r),
            2 => rt::get(&mut self.related_product_count, r),
            3 => rt::get(&mut self.strategy_name, r),
            4 => rt::get(&mut self.createtime, r),
            5 => rt::get(&mut self.update_time, r),
            6 => rt::get(&mut self.shop_id, r),
            7 => rt::get(&mut self.strategy_type, r),
            8 => rt::get(&mut self.strategy_type_name, r),
            9 => rt::get(&mut self.strategy_description, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAddressListAftersaleStrategyStrategy);

rt::impl_serde!(DoudianAddressListAftersaleStrategyStrategy, Self::default());
