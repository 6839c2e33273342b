// @generated from the shared types product_edit by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductAfterSaleServices {
    /// `three_guarantees` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub three_guarantees: Vec<DoudianProductGuarantee>,
    /// 是否大件商品
    pub is_large_product: Option<i64>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianProductAfterSaleServices {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            three_guarantees: Default::default(),
            is_large_product: None,
        }
    }

    /// Sets `three_guarantees`.
    #[must_use]
    pub fn three_guarantees(
        mut self,
        three_guarantees: impl Into<Vec<DoudianProductGuarantee>>,
    ) -> Self {
        self.three_guarantees = three_guarantees.into();
        self
    }

    /// Sets `is_large_product` (是否大件商品).
    #[must_use]
    pub fn is_large_product(mut self, is_large_product: i64) -> Self {
        self.is_large_product = Some(is_large_product);
        self
    }
}

impl rt::Encode for DoudianProductAfterSaleServices {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAfterSaleServices",
            &[
                rt::Field("three_guarantees", rt::UNCERTAIN, &[]),
                rt::Field("is_large_product", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.is_large_product);
        rt::put(w, 0, &self.three_guarantees);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductAfterSaleServices {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.three_guarantees, r),
            1 => rt::get(&mut self.is_large_product, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductAfterSaleServices);

rt::impl_serde!(DoudianProductAfterSaleServices, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductCpvPath {
    /// 销售属性值ID
    pub cpvid: Option<i64>,
    /// 销售属性ID
    pub cpid: Option<i64>,
}

impl DoudianProductCpvPath {
    /// Without parameters.
    pub fn new() -> Self {
        Self { cpvid: None, cpid: None }
    }

    /// Sets `cpvid` (销售属性值ID).
    #[must_use]
    pub fn cpvid(mut self, cpvid: i64) -> Self {
        self.cpvid = Some(cpvid);
        self
    }

    /// Sets `cpid` (销售属性ID).
    #[must_use]
    pub fn cpid(mut self, cpid: i64) -> Self {
        self.cpid = Some(cpid);
        self
    }
}

impl rt::Encode for DoudianProductCpvPath {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCpvPath",
            &[rt::Field("cpvid", 0, &[]), rt::Field("cpid", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cpid);
        rt::put(w, 0, &self.cpvid);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductCpvPath {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cpvid, r),
            1 => rt::get(&mut self.cpid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductCpvPath);

rt::impl_serde!(DoudianProductCpvPath, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductCustomProperty {
    /// `customPropertyGroups` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub custom_property_groups: Vec<DoudianProductCustomPropertyGroup>,
}

impl DoudianProductCustomProperty {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            custom_property_groups: Default::default(),
        }
    }

    /// Sets `customPropertyGroups`.
    #[must_use]
    pub fn custom_property_groups(
        mut self,
        custom_property_groups: impl Into<Vec<DoudianProductCustomPropertyGroup>>,
    ) -> Self {
        self.custom_property_groups = custom_property_groups.into();
        self
    }
}

impl rt::Encode for DoudianProductCustomProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCustomProperty",
            &[rt::Field("customPropertyGroups", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.custom_property_groups);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductCustomProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.custom_property_groups, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductCustomProperty);

rt::impl_serde!(DoudianProductCustomProperty, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductCustomPropertyDetail {
    /// `extra_info` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub extra_info: Option<DoudianProductCustomPropertyExtra>,
    /// `name` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
}

impl DoudianProductCustomPropertyDetail {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            extra_info: None,
            name: None,
        }
    }

    /// Sets `extra_info`.
    #[must_use]
    pub fn extra_info(mut self, extra_info: DoudianProductCustomPropertyExtra) -> Self {
        self.extra_info = Some(extra_info);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Encode for DoudianProductCustomPropertyDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCustomPropertyDetail",
            &[
                rt::Field("extra_info", rt::UNCERTAIN, &[]),
                rt::Field("name", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.extra_info);
        rt::put(w, 1, &self.name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductCustomPropertyDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.extra_info, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductCustomPropertyDetail);

rt::impl_serde!(DoudianProductCustomPropertyDetail, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductCustomPropertyExtra {
    /// `process_time` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub process_time: Option<rt::Value>,
}

impl DoudianProductCustomPropertyExtra {
    /// Without parameters.
    pub fn new() -> Self {
        Self { process_time: None }
    }

    /// Sets `process_time`.
    #[must_use]
    pub fn process_time(mut self, process_time: impl Into<rt::Value>) -> Self {
        self.process_time = Some(process_time.into());
        self
    }
}

impl rt::Encode for DoudianProductCustomPropertyExtra {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCustomPropertyExtra",
            &[rt::Field("process_time", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.process_time);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductCustomPropertyExtra {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.process_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductCustomPropertyExtra);

rt::impl_serde!(DoudianProductCustomPropertyExtra, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductCustomPropertyGroup {
    /// `name` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
    /// `propertyDetail` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub property_detail: Vec<DoudianProductCustomPropertyDetail>,
}

impl DoudianProductCustomPropertyGroup {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            name: None,
            property_detail: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `propertyDetail`.
    #[must_use]
    pub fn property_detail(
        mut self,
        property_detail: impl Into<Vec<DoudianProductCustomPropertyDetail>>,
    ) -> Self {
        self.property_detail = property_detail.into();
        self
    }
}

impl rt::Encode for DoudianProductCustomPropertyGroup {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductCustomPropertyGroup",
            &[
                rt::Field("name", rt::UNCERTAIN, &[]),
                rt::Field("propertyDetail", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.property_detail);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductCustomPropertyGroup {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.property_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductCustomPropertyGroup);

rt::impl_serde!(DoudianProductCustomPropertyGroup, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGuarantee {
    /// `duration` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub duration: Option<f64>,
    /// `service_type` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub service_type: Option<i64>,
}

impl DoudianProductGuarantee {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            duration: None,
            service_type: None,
        }
    }

    /// Sets `duration`.
    #[must_use]
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Sets `service_type`.
    #[must_use]
    pub fn service_type(mut self, service_type: i64) -> Self {
        self.service_type = Some(service_type);
        self
    }
}

impl rt::Encode for DoudianProductGuarantee {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGuarantee",
            &[
                rt::Field("duration", rt::UNCERTAIN, &[]),
                rt::Field("service_type", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.duration);
        rt::put(w, 1, &self.service_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGuarantee {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.duration, r),
            1 => rt::get(&mut self.service_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGuarantee);

rt::impl_serde!(DoudianProductGuarantee, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductMeasure {
    /// 度量衡模块信息
    pub values: Vec<DoudianProductMeasureValue>,
    /// 度量衡模版ID
    ///
    /// From product.getProductUpdateRule.
    pub template_id: Option<i64>,
}

impl DoudianProductMeasure {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            values: Default::default(),
            template_id: None,
        }
    }

    /// Sets `values` (度量衡模块信息).
    #[must_use]
    pub fn values(mut self, values: impl Into<Vec<DoudianProductMeasureValue>>) -> Self {
        self.values = values.into();
        self
    }

    /// Sets `template_id` (度量衡模版ID).
    #[must_use]
    pub fn template_id(mut self, template_id: i64) -> Self {
        self.template_id = Some(template_id);
        self
    }
}

impl rt::Encode for DoudianProductMeasure {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductMeasure",
            &[rt::Field("values", 0, &[]), rt::Field("template_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.template_id);
        rt::put(w, 0, &self.values);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductMeasure {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.values, r),
            1 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductMeasure);

rt::impl_serde!(DoudianProductMeasure, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductMeasureValue {
    /// 前缀
    pub prefix: Option<String>,
    /// 度量衡模块ID
    pub module_id: Option<i64>,
    /// 度量衡值
    pub value: Option<String>,
    /// 单位ID
    pub unit_id: Option<i64>,
    /// 单位名称
    pub unit_name: Option<String>,
    /// 后缀
    pub suffix: Option<String>,
}

impl DoudianProductMeasureValue {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            prefix: None,
            module_id: None,
            value: None,
            unit_id: None,
            unit_name: None,
            suffix: None,
        }
    }

    /// Sets `prefix` (前缀).
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Sets `module_id` (度量衡模块ID).
    #[must_use]
    pub fn module_id(mut self, module_id: i64) -> Self {
        self.module_id = Some(module_id);
        self
    }

    /// Sets `value` (度量衡值).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `unit_id` (单位ID).
    #[must_use]
    pub fn unit_id(mut self, unit_id: i64) -> Self {
        self.unit_id = Some(unit_id);
        self
    }

    /// Sets `unit_name` (单位名称).
    #[must_use]
    pub fn unit_name(mut self, unit_name: impl Into<String>) -> Self {
        self.unit_name = Some(unit_name.into());
        self
    }

    /// Sets `suffix` (后缀).
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }
}

impl rt::Encode for DoudianProductMeasureValue {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductMeasureValue",
            &[
                rt::Field("prefix", 0, &[]),
                rt::Field("module_id", 0, &[]),
                rt::Field("value", 0, &[]),
                rt::Field("unit_id", 0, &[]),
                rt::Field("unit_name", 0, &[]),
                rt::Field("suffix", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.module_id);
        rt::put(w, 0, &self.prefix);
        rt::put(w, 5, &self.suffix);
        rt::put(w, 3, &self.unit_id);
        rt::put(w, 4, &self.unit_name);
        rt::put(w, 2, &self.value);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductMeasureValue {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.prefix, r),
            1 => rt::get(&mut self.module_id, r),
            2 => rt::get(&mut self.value, r),
            3 => rt::get(&mut self.unit_id, r),
            4 => rt::get(&mut self.unit_name, r),
            5 => rt::get(&mut self.suffix, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductMeasureValue);

rt::impl_serde!(DoudianProductMeasureValue, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductOpenLogistics {
    /// `customs_clear_type` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub customs_clear_type: Option<i64>,
    /// `origin_country_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub origin_country_id: Option<i64>,
    /// `source_country_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub source_country_id: Option<i64>,
    /// `brand_country_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub brand_country_id: Option<i64>,
    /// `tax_payer` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub tax_payer: Option<i64>,
    /// `net_weight_qty` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub net_weight_qty: Option<f64>,
    /// `cross_warehouse_id` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cross_warehouse_id: Option<rt::Value>,
}

impl DoudianProductOpenLogistics {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            customs_clear_type: None,
            origin_country_id: None,
            source_country_id: None,
            brand_country_id: None,
            tax_payer: None,
            net_weight_qty: None,
            cross_warehouse_id: None,
        }
    }

    /// Sets `customs_clear_type`.
    #[must_use]
    pub fn customs_clear_type(mut self, customs_clear_type: i64) -> Self {
        self.customs_clear_type = Some(customs_clear_type);
        self
    }

    /// Sets `origin_country_id`.
    #[must_use]
    pub fn origin_country_id(mut self, origin_country_id: i64) -> Self {
        self.origin_country_id = Some(origin_country_id);
        self
    }

    /// Sets `source_country_id`.
    #[must_use]
    pub fn source_country_id(mut self, source_country_id: i64) -> Self {
        self.source_country_id = Some(source_country_id);
        self
    }

    /// Sets `brand_country_id`.
    #[must_use]
    pub fn brand_country_id(mut self, brand_country_id: i64) -> Self {
        self.brand_country_id = Some(brand_country_id);
        self
    }

    /// Sets `tax_payer`.
    #[must_use]
    pub fn tax_payer(mut self, tax_payer: i64) -> Self {
        self.tax_payer = Some(tax_payer);
        self
    }

    /// Sets `net_weight_qty`.
    #[must_use]
    pub fn net_weight_qty(mut self, net_weight_qty: f64) -> Self {
        self.net_weight_qty = Some(net_weight_qty);
        self
    }

    /// Sets `cross_warehouse_id`.
    #[must_use]
    pub fn cross_warehouse_id(
        mut self,
        cross_warehouse_id: impl Into<rt::Value>,
    ) -> Self {
        self.cross_warehouse_id = Some(cross_warehouse_id.into());
        self
    }
}

impl rt::Encode for DoudianProductOpenLogistics {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductOpenLogistics",
            &[
                rt::Field("customs_clear_type", rt::UNCERTAIN, &[]),
                rt::Field("origin_country_id", rt::UNCERTAIN, &[]),
                rt::Field("source_country_id", rt::UNCERTAIN, &[]),
                rt::Field("brand_country_id", rt::UNCERTAIN, &[]),
                rt::Field("tax_payer", rt::UNCERTAIN, &[]),
                rt::Field("net_weight_qty", rt::UNCERTAIN, &[]),
                rt::Field("cross_warehouse_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.brand_country_id);
        rt::put(w, 6, &self.cross_warehouse_id);
        rt::put(w, 0, &self.customs_clear_type);
        rt::put(w, 5, &self.net_weight_qty);
        rt::put(w, 1, &self.origin_country_id);
        rt::put(w, 2, &self.source_country_id);
        rt::put(w, 4, &self.tax_payer);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductOpenLogistics {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.customs_clear_type, r),
            1 => rt::get(&mut self.origin_country_id, r),
            2 => rt::get(&mut self.source_country_id, r),
            3 => rt::get(&mut self.brand_country_id, r),
            4 => rt::get(&mut self.tax_payer, r),
            5 => rt::get(&mut self.net_weight_qty, r),
            6 => rt::get(&mut self.cross_warehouse_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductOpenLogistics);

rt::impl_serde!(DoudianProductOpenLogistics, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductPackageSku {
    /// 组套名称
    pub short_name: Option<String>,
    /// 组套包子品数量
    pub combo_num: Option<i64>,
    /// 组套包子品SKU\_ID
    pub sub_sku_id: Option<i64>,
    /// 组套包子品商品ID
    pub sub_product_id: Option<i64>,
}

impl DoudianProductPackageSku {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            short_name: None,
            combo_num: None,
            sub_sku_id: None,
            sub_product_id: None,
        }
    }

    /// Sets `short_name` (组套名称).
    #[must_use]
    pub fn short_name(mut self, short_name: impl Into<String>) -> Self {
        self.short_name = Some(short_name.into());
        self
    }

    /// Sets `combo_num` (组套包子品数量).
    #[must_use]
    pub fn combo_num(mut self, combo_num: i64) -> Self {
        self.combo_num = Some(combo_num);
        self
    }

    /// Sets `sub_sku_id` (组套包子品SKU\_ID).
    #[must_use]
    pub fn sub_sku_id(mut self, sub_sku_id: i64) -> Self {
        self.sub_sku_id = Some(sub_sku_id);
        self
    }

    /// Sets `sub_product_id` (组套包子品商品ID).
    #[must_use]
    pub fn sub_product_id(mut self, sub_product_id: i64) -> Self {
        self.sub_product_id = Some(sub_product_id);
        self
    }
}

impl rt::Encode for DoudianProductPackageSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPackageSku",
            &[
                rt::Field("short_name", 0, &[]),
                rt::Field("combo_num", 0, &[]),
                rt::Field("sub_sku_id", 0, &[]),
                rt::Field("sub_product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.combo_num);
        rt::put(w, 0, &self.short_name);
        rt::put(w, 3, &self.sub_product_id);
        rt::put(w, 2, &self.sub_sku_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductPackageSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.short_name, r),
            1 => rt::get(&mut self.combo_num, r),
            2 => rt::get(&mut self.sub_sku_id, r),
            3 => rt::get(&mut self.sub_product_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductPackageSku);

rt::impl_serde!(DoudianProductPackageSku, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductPoiVoucher {
    /// 有效时间段, in day
    ///
    /// Counted from when it is received; rules over valid\_start and valid\_end.
    pub valid_days: Option<i64>,
    /// 卡券有效开始时间, in seconds
    pub valid_start: Option<i64>,
    /// 卡券有效截止时间, in seconds
    pub valid_end: Option<i64>,
    /// 客服电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub service_num: Option<String>,
    /// 领取须知
    pub notification: Option<String>,
    /// 券码类型
    ///
    /// Codes:
    ///
    /// - `1` 平台产生的券码
    /// - `4` 实时传入的券码
    pub code_type: Option<i64>,
    /// 券码总量
    ///
    /// 0 or -1: no limit; above 0 for codes that the platform makes.
    pub count: Option<i64>,
    /// 是否支持二次兑换 (`couponSecondExchange`)
    ///
    /// Codes:
    ///
    /// - `0` 不支持二次兑换
    /// - `1` 支持二次兑换
    pub coupon_second_exchange: Option<i64>,
    /// 可核销总次数
    pub total_can_use_count: Option<i32>,
    /// 兑换链接
    pub link: Option<String>,
    /// 券码使用条件
    pub condition: Option<String>,
    /// 卡券退款方式
    ///
    /// Codes:
    ///
    /// - `1` 随时退+过期自动退
    /// - `2` 不支持退
    ///
    /// Exactly one.
    pub coupon_return_methods: Vec<i64>,
    /// `poi_lib_id` on the wire; it has no label.
    pub poi_lib_id: Option<i64>,
}

impl DoudianProductPoiVoucher {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            valid_days: None,
            valid_start: None,
            valid_end: None,
            service_num: None,
            notification: None,
            code_type: None,
            count: None,
            coupon_second_exchange: None,
            total_can_use_count: None,
            link: None,
            condition: None,
            coupon_return_methods: Default::default(),
            poi_lib_id: None,
        }
    }

    /// Sets `valid_days` (有效时间段).
    #[must_use]
    pub fn valid_days(mut self, valid_days: i64) -> Self {
        self.valid_days = Some(valid_days);
        self
    }

    /// Sets `valid_start` (卡券有效开始时间).
    #[must_use]
    pub fn valid_start(mut self, valid_start: i64) -> Self {
        self.valid_start = Some(valid_start);
        self
    }

    /// Sets `valid_end` (卡券有效截止时间).
    #[must_use]
    pub fn valid_end(mut self, valid_end: i64) -> Self {
        self.valid_end = Some(valid_end);
        self
    }

    /// Sets `service_num` (客服电话).
    #[must_use]
    pub fn service_num(mut self, service_num: impl Into<String>) -> Self {
        self.service_num = Some(service_num.into());
        self
    }

    /// Sets `notification` (领取须知).
    #[must_use]
    pub fn notification(mut self, notification: impl Into<String>) -> Self {
        self.notification = Some(notification.into());
        self
    }

    /// Sets `code_type` (券码类型).
    #[must_use]
    pub fn code_type(mut self, code_type: i64) -> Self {
        self.code_type = Some(code_type);
        self
    }

    /// Sets `count` (券码总量).
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `couponSecondExchange` (是否支持二次兑换).
    #[must_use]
    pub fn coupon_second_exchange(mut self, coupon_second_exchange: i64) -> Self {
        self.coupon_second_exchange = Some(coupon_second_exchange);
        self
    }

    /// Sets `total_can_use_count` (可核销总次数).
    #[must_use]
    pub fn total_can_use_count(mut self, total_can_use_count: i32) -> Self {
        self.total_can_use_count = Some(total_can_use_count);
        self
    }

    /// Sets `link` (兑换链接).
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `condition` (券码使用条件).
    #[must_use]
    pub fn condition(mut self, condition: impl Into<String>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// Sets `coupon_return_methods` (卡券退款方式).
    #[must_use]
    pub fn coupon_return_methods(
        mut self,
        coupon_return_methods: impl Into<Vec<i64>>,
    ) -> Self {
        self.coupon_return_methods = coupon_return_methods.into();
        self
    }

    /// Sets `poi_lib_id`.
    #[must_use]
    pub fn poi_lib_id(mut self, poi_lib_id: i64) -> Self {
        self.poi_lib_id = Some(poi_lib_id);
        self
    }
}

impl rt::Encode for DoudianProductPoiVoucher {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPoiVoucher",
            &[
                rt::Field("valid_days", rt::LENIENT, &[]),
                rt::Field("valid_start", rt::LENIENT, &[]),
                rt::Field("valid_end", rt::LENIENT, &[]),
                rt::Field("service_num", rt::PII, &[]),
                rt::Field("notification", 0, &[]),
                rt::Field("code_type", rt::LENIENT, &["1", "4"]),
                rt::Field("count", rt::LENIENT, &[]),
                rt::Field("couponSecondExchange", rt::LENIENT, &["0", "1"]),
                rt::Field("total_can_use_count", rt::LENIENT, &[]),
                rt::Field("link", 0, &[]),
                rt::Field("condition", 0, &[]),
                rt::Field("coupon_return_methods", 0, &["1", "2"]),
                rt::Field("poi_lib_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.code_type);
        rt::put(w, 10, &self.condition);
        rt::put(w, 6, &self.count);
        rt::put(w, 7, &self.coupon_second_exchange);
        rt::put(w, 11, &self.coupon_return_methods);
        rt::put(w, 9, &self.link);
        rt::put(w, 4, &self.notification);
        rt::put(w, 12, &self.poi_lib_id);
        rt::put(w, 3, &self.service_num);
        rt::put(w, 8, &self.total_can_use_count);
        rt::put(w, 0, &self.valid_days);
        rt::put(w, 2, &self.valid_end);
        rt::put(w, 1, &self.valid_start);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductPoiVoucher {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.valid_days, r),
            1 => rt::get(&mut self.valid_start, r),
            2 => rt::get(&mut self.valid_end, r),
            3 => rt::get(&mut self.service_num, r),
            4 => rt::get(&mut self.notification, r),
            5 => rt::get(&mut self.code_type, r),
            6 => rt::get(&mut self.count, r),
            7 => rt::get(&mut self.coupon_second_exchange, r),
            8 => rt::get(&mut self.total_can_use_count, r),
            9 => rt::get(&mut self.link, r),
            10 => rt::get(&mut self.condition, r),
            11 => rt::get(&mut self.coupon_return_methods, r),
            12 => rt::get(&mut self.poi_lib_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductPoiVoucher);

rt::impl_serde!(DoudianProductPoiVoucher, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductRecruitInfo {
    /// 发品源
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub recruit_source: Option<String>,
    /// 线索ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub recruit_follow_id: String,
    /// 招商类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub recruit_type: String,
}

impl DoudianProductRecruitInfo {
    /// With the parameters that are required.
    pub fn new(
        recruit_follow_id: impl Into<String>,
        recruit_type: impl Into<String>,
    ) -> Self {
        Self {
            recruit_source: None,
            recruit_follow_id: recruit_follow_id.into(),
            recruit_type: recruit_type.into(),
        }
    }

    /// Sets `recruit_source` (发品源).
    #[must_use]
    pub fn recruit_source(mut self, recruit_source: impl Into<String>) -> Self {
        self.recruit_source = Some(recruit_source.into());
        self
    }
}

impl rt::Encode for DoudianProductRecruitInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductRecruitInfo",
            &[
                rt::Field("recruit_source", rt::UNCERTAIN, &[]),
                rt::Field("recruit_follow_id", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("recruit_type", rt::REQUIRED | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.recruit_follow_id);
        rt::put(w, 0, &self.recruit_source);
        rt::put(w, 2, &self.recruit_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductRecruitInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.recruit_source, r),
            1 => rt::get(&mut self.recruit_follow_id, r),
            2 => rt::get(&mut self.recruit_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductRecruitInfo);

rt::impl_serde!(DoudianProductRecruitInfo, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductReferenceCertificate {
    /// 凭证类型
    pub certificate_type: Option<i64>,
    /// 凭证图片
    pub certificate_urls: Vec<String>,
}

impl DoudianProductReferenceCertificate {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            certificate_type: None,
            certificate_urls: Default::default(),
        }
    }

    /// Sets `certificate_type` (凭证类型).
    #[must_use]
    pub fn certificate_type(mut self, certificate_type: i64) -> Self {
        self.certificate_type = Some(certificate_type);
        self
    }

    /// Sets `certificate_urls` (凭证图片).
    #[must_use]
    pub fn certificate_urls(
        mut self,
        certificate_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.certificate_urls = certificate_urls.into_iter().map(Into::into).collect();
        self
    }
}

impl rt::Encode for DoudianProductReferenceCertificate {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductReferenceCertificate",
            &[
                rt::Field("certificate_type", rt::LENIENT, &[]),
                rt::Field("certificate_urls", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.certificate_type);
        rt::put(w, 1, &self.certificate_urls);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductReferenceCertificate {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.certificate_type, r),
            1 => rt::get(&mut self.certificate_urls, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductReferenceCertificate);

rt::impl_serde!(DoudianProductReferenceCertificate, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSellProperty {
    /// 规格名称
    pub property_name: Option<String>,
    /// 规格值名称
    pub value_name: Option<String>,
}

impl DoudianProductSellProperty {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            property_name: None,
            value_name: None,
        }
    }

    /// Sets `property_name` (规格名称).
    #[must_use]
    pub fn property_name(mut self, property_name: impl Into<String>) -> Self {
        self.property_name = Some(property_name.into());
        self
    }

    /// Sets `value_name` (规格值名称).
    #[must_use]
    pub fn value_name(mut self, value_name: impl Into<String>) -> Self {
        self.value_name = Some(value_name.into());
        self
    }
}

impl rt::Encode for DoudianProductSellProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSellProperty",
            &[rt::Field("property_name", 0, &[]), rt::Field("value_name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.property_name);
        rt::put(w, 1, &self.value_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductSellProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_name, r),
            1 => rt::get(&mut self.value_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSellProperty);

rt::impl_serde!(DoudianProductSellProperty, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductShopCategory {
    /// 店铺叶子分类ID
    pub leaf_category_ids: Vec<i64>,
}

impl DoudianProductShopCategory {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            leaf_category_ids: Default::default(),
        }
    }

    /// Sets `leaf_category_ids` (店铺叶子分类ID).
    #[must_use]
    pub fn leaf_category_ids(mut self, leaf_category_ids: impl Into<Vec<i64>>) -> Self {
        self.leaf_category_ids = leaf_category_ids.into();
        self
    }
}

impl rt::Encode for DoudianProductShopCategory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductShopCategory",
            &[rt::Field("leaf_category_ids", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.leaf_category_ids);
    }
}

impl rt::Decode for DoudianProductShopCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.leaf_category_ids, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductShopCategory);

rt::impl_serde!(DoudianProductShopCategory, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSpec {
    /// 规格值
    pub values: Vec<DoudianProductSpecValue>,
    /// 规格项名称
    pub property_name: String,
    /// 标准销售属性ID
    pub property_id: Option<i64>,
}

impl DoudianProductSpec {
    /// With the parameters that are required.
    pub fn new(property_name: impl Into<String>) -> Self {
        Self {
            values: Default::default(),
            property_name: property_name.into(),
            property_id: None,
        }
    }

    /// Sets `values` (规格值).
    #[must_use]
    pub fn values(mut self, values: impl Into<Vec<DoudianProductSpecValue>>) -> Self {
        self.values = values.into();
        self
    }

    /// Sets `property_id` (标准销售属性ID).
    #[must_use]
    pub fn property_id(mut self, property_id: i64) -> Self {
        self.property_id = Some(property_id);
        self
    }
}

impl rt::Encode for DoudianProductSpec {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSpec",
            &[
                rt::Field("values", 0, &[]),
                rt::Field("property_name", rt::REQUIRED, &[]),
                rt::Field("property_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.property_id);
        rt::put(w, 1, &self.property_name);
        rt::put(w, 0, &self.values);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductSpec {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.values, r),
            1 => rt::get(&mut self.property_name, r),
            2 => rt::get(&mut self.property_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSpec);

rt::impl_serde!(DoudianProductSpec, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSpecInfo {
    /// 规格项
    pub spec_values: Vec<DoudianProductSpec>,
}

impl DoudianProductSpecInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            spec_values: Default::default(),
        }
    }

    /// Sets `spec_values` (规格项).
    #[must_use]
    pub fn spec_values(
        mut self,
        spec_values: impl Into<Vec<DoudianProductSpec>>,
    ) -> Self {
        self.spec_values = spec_values.into();
        self
    }
}

impl rt::Encode for DoudianProductSpecInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSpecInfo",
            &[rt::Field("spec_values", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.spec_values);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductSpecInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spec_values, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSpecInfo);

rt::impl_serde!(DoudianProductSpecInfo, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSpecPriceText {
    /// 外部SKU\_ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub out_sku_id: Option<String>,
    /// SKU商家编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub outer_sku_id: Option<String>,
    /// SKU编码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub code: String,
    /// 一级规格名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub spec_detail_name1: String,
    /// 二级规格名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub spec_detail_name2: String,
    /// 三级规格名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub spec_detail_name3: String,
    /// 价格, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub price: i64,
    /// 库存
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub stock_num: i32,
    /// 阶梯库存
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub step_stock_num: i32,
    /// 供应商ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub supplier_id: Option<String>,
}

impl DoudianProductSpecPriceText {
    /// With the parameters that are required.
    pub fn new(
        code: impl Into<String>,
        spec_detail_name1: impl Into<String>,
        spec_detail_name2: impl Into<String>,
        spec_detail_name3: impl Into<String>,
        price: i64,
        stock_num: i32,
        step_stock_num: i32,
    ) -> Self {
        Self {
            out_sku_id: None,
            outer_sku_id: None,
            code: code.into(),
            spec_detail_name1: spec_detail_name1.into(),
            spec_detail_name2: spec_detail_name2.into(),
            spec_detail_name3: spec_detail_name3.into(),
            price,
            stock_num,
            step_stock_num,
            supplier_id: None,
        }
    }

    /// Sets `out_sku_id` (外部SKU\_ID).
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Sets `outer_sku_id` (SKU商家编码).
    #[must_use]
    pub fn outer_sku_id(mut self, outer_sku_id: impl Into<String>) -> Self {
        self.outer_sku_id = Some(outer_sku_id.into());
        self
    }

    /// Sets `supplier_id` (供应商ID).
    #[must_use]
    pub fn supplier_id(mut self, supplier_id: impl Into<String>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }
}

impl rt::Encode for DoudianProductSpecPriceText {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSpecPriceText",
            &[
                rt::Field("out_sku_id", rt::UNCERTAIN, &[]),
                rt::Field("outer_sku_id", rt::UNCERTAIN, &[]),
                rt::Field("code", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("spec_detail_name1", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("spec_detail_name2", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("spec_detail_name3", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("price", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("stock_num", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("step_stock_num", rt::REQUIRED | rt::UNCERTAIN, &[]),
                rt::Field("supplier_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.code);
        rt::put(w, 0, &self.out_sku_id);
        rt::put(w, 1, &self.outer_sku_id);
        rt::put(w, 6, &self.price);
        rt::put(w, 3, &self.spec_detail_name1);
        rt::put(w, 4, &self.spec_detail_name2);
        rt::put(w, 5, &self.spec_detail_name3);
        rt::put(w, 8, &self.step_stock_num);
        rt::put(w, 7, &self.stock_num);
        rt::put(w, 9, &self.supplier_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductSpecPriceText {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_sku_id, r),
            1 => rt::get(&mut self.outer_sku_id, r),
            2 => rt::get(&mut self.code, r),
            3 => rt::get(&mut self.spec_detail_name1, r),
            4 => rt::get(&mut self.spec_detail_name2, r),
            5 => rt::get(&mut self.spec_detail_name3, r),
            6 => rt::get(&mut self.price, r),
            7 => rt::get(&mut self.stock_num, r),
            8 => rt::get(&mut self.step_stock_num, r),
            9 => rt::get(&mut self.supplier_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSpecPriceText);

rt::impl_serde!(DoudianProductSpecPriceText, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSpecValue {
    /// 规格值名称
    pub value_name: String,
    /// 规格值备注
    pub remark: Option<String>,
    /// 规格值导航路径
    pub cpv_path: Vec<DoudianProductCpvPath>,
    /// 度量衡信息
    pub measure_info: Option<DoudianProductMeasure>,
    /// 标准销售属性值ID
    pub value_id: Option<i64>,
}

impl DoudianProductSpecValue {
    /// With the parameters that are required.
    pub fn new(value_name: impl Into<String>) -> Self {
        Self {
            value_name: value_name.into(),
            remark: None,
            cpv_path: Default::default(),
            measure_info: None,
            value_id: None,
        }
    }

    /// Sets `remark` (规格值备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `cpv_path` (规格值导航路径).
    #[must_use]
    pub fn cpv_path(mut self, cpv_path: impl Into<Vec<DoudianProductCpvPath>>) -> Self {
        self.cpv_path = cpv_path.into();
        self
    }

    /// Sets `measure_info` (度量衡信息).
    #[must_use]
    pub fn measure_info(mut self, measure_info: DoudianProductMeasure) -> Self {
        self.measure_info = Some(measure_info);
        self
    }

    /// Sets `value_id` (标准销售属性值ID).
    #[must_use]
    pub fn value_id(mut self, value_id: i64) -> Self {
        self.value_id = Some(value_id);
        self
    }
}

impl rt::Encode for DoudianProductSpecValue {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSpecValue",
            &[
                rt::Field("value_name", rt::REQUIRED, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("cpv_path", 0, &[]),
                rt::Field("measure_info", 0, &[]),
                rt::Field("value_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cpv_path);
        rt::put(w, 3, &self.measure_info);
        rt::put(w, 1, &self.remark);
        rt::put(w, 4, &self.value_id);
        rt::put(w, 0, &self.value_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductSpecValue {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value_name, r),
            1 => rt::get(&mut self.remark, r),
            2 => rt::get(&mut self.cpv_path, r),
            3 => rt::get(&mut self.measure_info, r),
            4 => rt::get(&mut self.value_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSpecValue);

rt::impl_serde!(DoudianProductSpecValue, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductUnitPriceRule {
    /// 价格规则类型
    ///
    /// Codes:
    ///
    /// - `1` 投资金
    /// - `2` 首饰金
    pub price_rule_type: Option<i32>,
    /// `process_charge` on the wire; it has no label.
    #[deprecated]
    pub process_charge: Option<i64>,
}

#[allow(deprecated)]
impl DoudianProductUnitPriceRule {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            price_rule_type: None,
            process_charge: None,
        }
    }

    /// Sets `price_rule_type` (价格规则类型).
    #[must_use]
    pub fn price_rule_type(mut self, price_rule_type: i32) -> Self {
        self.price_rule_type = Some(price_rule_type);
        self
    }

    /// Sets `process_charge`.
    #[deprecated]
    #[must_use]
    pub fn process_charge(mut self, process_charge: i64) -> Self {
        self.process_charge = Some(process_charge);
        self
    }
}

#[allow(deprecated)]
impl rt::Encode for DoudianProductUnitPriceRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductUnitPriceRule",
            &[
                rt::Field("price_rule_type", 0, &["1", "2"]),
                rt::Field("process_charge", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.price_rule_type);
        rt::put(w, 1, &self.process_charge);
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianProductUnitPriceRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.price_rule_type, r),
            1 => rt::get(&mut self.process_charge, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductUnitPriceRule);

rt::impl_serde!(DoudianProductUnitPriceRule, Self::default());
