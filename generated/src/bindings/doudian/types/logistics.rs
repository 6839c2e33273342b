// @generated from the shared types logistics by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSerialNo {
    /// 码的值
    pub value: Vec<String>,
    /// 码的类型
    ///
    /// Codes:
    ///
    /// - `SN` SN码
    /// - `69` 69码
    /// - `IMEI` IMEI码
    pub key: Option<String>,
}

impl DoudianSerialNo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            value: Default::default(),
            key: None,
        }
    }

    /// Sets `value` (码的值).
    #[must_use]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `key` (码的类型).
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

impl rt::Encode for DoudianSerialNo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSerialNo",
            &[rt::Field("value", 0, &[]), rt::Field("key", 0, &["SN", "69", "IMEI"])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.key);
        rt::put(w, 0, &self.value);
    }
}

impl rt::Decode for DoudianSerialNo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value, r),
            1 => rt::get(&mut self.key, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSerialNo);

rt::impl_serde!(DoudianSerialNo, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShippedBundleItem {
    /// 子商品ID
    pub sub_product_id: String,
    /// 子商品SKU\_ID
    pub sub_sku_id: String,
    /// 子商品发货数量
    pub combo_num: i64,
}

impl DoudianShippedBundleItem {
    /// With the parameters that are required.
    pub fn new(
        sub_product_id: impl Into<String>,
        sub_sku_id: impl Into<String>,
        combo_num: i64,
    ) -> Self {
        Self {
            sub_product_id: sub_product_id.into(),
            sub_sku_id: sub_sku_id.into(),
            combo_num,
        }
    }
}

impl rt::Encode for DoudianShippedBundleItem {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShippedBundleItem",
            &[
                rt::Field("sub_product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("sub_sku_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("combo_num", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.combo_num);
        rt::put(w, 0, &self.sub_product_id);
        rt::put(w, 1, &self.sub_sku_id);
    }
}

impl rt::Decode for DoudianShippedBundleItem {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sub_product_id, r),
            1 => rt::get(&mut self.sub_sku_id, r),
            2 => rt::get(&mut self.combo_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShippedBundleItem);

rt::impl_serde!(DoudianShippedBundleItem, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShippedOrderInfo {
    /// 子订单ID
    pub shipped_order_id: String,
    /// 发货数量
    ///
    /// order.logisticsAddSinglePack requires it.
    pub shipped_num: Option<i64>,
    /// 货物ID列表
    ///
    /// Deprecated in requests; answers still hold it.
    #[deprecated]
    pub shipped_item_ids: Vec<String>,
    /// 序列号列表
    pub serial_nos_list: Vec<DoudianSerialNo>,
    /// 组套商品列表
    ///
    /// Only in order.logisticsAddMultiPack.
    pub bundle_list: Vec<DoudianShippedBundleItem>,
}

#[allow(deprecated)]
impl DoudianShippedOrderInfo {
    /// With the parameters that are required.
    pub fn new(shipped_order_id: impl Into<String>) -> Self {
        Self {
            shipped_order_id: shipped_order_id.into(),
            shipped_num: None,
            shipped_item_ids: Default::default(),
            serial_nos_list: Default::default(),
            bundle_list: Default::default(),
        }
    }

    /// Sets `shipped_num` (发货数量).
    #[must_use]
    pub fn shipped_num(mut self, shipped_num: i64) -> Self {
        self.shipped_num = Some(shipped_num);
        self
    }

    /// Sets `shipped_item_ids` (货物ID列表).
    #[deprecated]
    #[must_use]
    pub fn shipped_item_ids(
        mut self,
        shipped_item_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shipped_item_ids = shipped_item_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `serial_nos_list` (序列号列表).
    #[must_use]
    pub fn serial_nos_list(
        mut self,
        serial_nos_list: impl Into<Vec<DoudianSerialNo>>,
    ) -> Self {
        self.serial_nos_list = serial_nos_list.into();
        self
    }

    /// Sets `bundle_list` (组套商品列表).
    #[must_use]
    pub fn bundle_list(
        mut self,
        bundle_list: impl Into<Vec<DoudianShippedBundleItem>>,
    ) -> Self {
        self.bundle_list = bundle_list.into();
        self
    }
}

#[allow(deprecated)]
impl rt::Encode for DoudianShippedOrderInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShippedOrderInfo",
            &[
                rt::Field("shipped_order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shipped_num", 0, &[]),
                rt::Field("shipped_item_ids", 0, &[]),
                rt::Field("serial_nos_list", 0, &[]),
                rt::Field("bundle_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.bundle_list);
        rt::put(w, 3, &self.serial_nos_list);
        rt::put(w, 2, &self.shipped_item_ids);
        rt::put(w, 1, &self.shipped_num);
        rt::put(w, 0, &self.shipped_order_id);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianShippedOrderInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shipped_order_id, r),
            1 => rt::get(&mut self.shipped_num, r),
            2 => rt::get(&mut self.shipped_item_ids, r),
            3 => rt::get(&mut self.serial_nos_list, r),
            4 => rt::get(&mut self.bundle_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShippedOrderInfo);

rt::impl_serde!(DoudianShippedOrderInfo, Self::default());
