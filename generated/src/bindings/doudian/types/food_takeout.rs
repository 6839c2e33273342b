// @generated from the shared types food_takeout by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianProductCheckStatus, DoudianProductDraftStatus};

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodCategory {
    /// 一级类目名
    pub first_cname: Option<String>,
    /// 二级类目名
    pub second_cname: Option<String>,
    /// 三级类目名
    pub third_cname: Option<String>,
    /// 四级类目名
    pub fourth_cname: Option<String>,
    /// 一级类目ID
    pub first_cid: Option<i64>,
    /// 二级类目ID
    pub second_cid: Option<i64>,
    /// 三级类目ID
    pub third_cid: Option<i64>,
    /// 四级类目ID
    pub fourth_cid: Option<i64>,
}

impl rt::Encode for DoudianFoodCategory {
    fn name(&self) -> &'static str {
        "DoudianFoodCategory"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("first_cname"),
            rt::Field::new("second_cname"),
            rt::Field::new("third_cname"),
            rt::Field::new("fourth_cname"),
            rt::Field::new("first_cid"),
            rt::Field::new("second_cid"),
            rt::Field::new("third_cid"),
            rt::Field::new("fourth_cid"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.first_cid);
        rt::put(w, 0, &self.first_cname);
        rt::put(w, 7, &self.fourth_cid);
        rt::put(w, 3, &self.fourth_cname);
        rt::put(w, 5, &self.second_cid);
        rt::put(w, 1, &self.second_cname);
        rt::put(w, 6, &self.third_cid);
        rt::put(w, 2, &self.third_cname);
    }
}

impl rt::Decode for DoudianFoodCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.first_cname, r),
            1 => rt::get(&mut self.second_cname, r),
            2 => rt::get(&mut self.third_cname, r),
            3 => rt::get(&mut self.fourth_cname, r),
            4 => rt::get(&mut self.first_cid, r),
            5 => rt::get(&mut self.second_cid, r),
            6 => rt::get(&mut self.third_cid, r),
            7 => rt::get(&mut self.fourth_cid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodCategory);

rt::impl_serde!(DoudianFoodCategory, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodIngredient {
    /// 组套包名称
    pub package_name: Option<String>,
    /// 组套列表
    pub product_ingredient_details: Vec<DoudianFoodIngredientProduct>,
    /// 组套包ID
    pub package_id: Option<i64>,
}

impl rt::Encode for DoudianFoodIngredient {
    fn name(&self) -> &'static str {
        "DoudianFoodIngredient"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("package_name"),
            rt::Field::new("product_ingredient_details"),
            rt::Field::new("package_id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.package_id);
        rt::put(w, 0, &self.package_name);
        rt::put(w, 1, &self.product_ingredient_details);
    }
}

impl rt::Decode for DoudianFoodIngredient {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.package_name, r),
            1 => rt::get(&mut self.product_ingredient_details, r),
            2 => rt::get(&mut self.package_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodIngredient);

rt::impl_serde!(DoudianFoodIngredient, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodIngredientProduct {
    /// 组套商品名称
    pub product_name: Option<String>,
    /// 组套价格
    pub price: Option<i64>,
    /// 组套库存
    pub stock: Option<i64>,
    /// 组套商品ID
    pub product_id: Option<i64>,
    /// `sku_id`, which the platform does not describe.
    pub sku_id: Option<i64>,
}

impl rt::Encode for DoudianFoodIngredientProduct {
    fn name(&self) -> &'static str {
        "DoudianFoodIngredientProduct"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("product_name"),
            rt::Field::new("price"),
            rt::Field::new("stock"),
            rt::Field::new("product_id"),
            rt::Field::new("sku_id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.price);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 0, &self.product_name);
        rt::put(w, 4, &self.sku_id);
        rt::put(w, 2, &self.stock);
    }
}

impl rt::Decode for DoudianFoodIngredientProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_name, r),
            1 => rt::get(&mut self.price, r),
            2 => rt::get(&mut self.stock, r),
            3 => rt::get(&mut self.product_id, r),
            4 => rt::get(&mut self.sku_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodIngredientProduct);

rt::impl_serde!(DoudianFoodIngredientProduct, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodMaterial {
    /// 原料key信息
    pub key: Option<String>,
    /// 原料key描述名称
    pub name: Option<String>,
    /// 对应的值
    pub value_list: Vec<DoudianFoodMaterialValue>,
}

impl rt::Encode for DoudianFoodMaterial {
    fn name(&self) -> &'static str {
        "DoudianFoodMaterial"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("key"),
            rt::Field::new("name"),
            rt::Field::new("value_list"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.key);
        rt::put(w, 1, &self.name);
        rt::put(w, 2, &self.value_list);
    }
}

impl rt::Decode for DoudianFoodMaterial {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.key, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.value_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodMaterial);

rt::impl_serde!(DoudianFoodMaterial, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodMaterialValue {
    /// 属性值单位
    pub unit: Option<String>,
    /// 属性值名称
    pub value: Option<String>,
}

impl rt::Encode for DoudianFoodMaterialValue {
    fn name(&self) -> &'static str {
        "DoudianFoodMaterialValue"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("unit"), rt::Field::new("value")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.unit);
        rt::put(w, 1, &self.value);
    }
}

impl rt::Decode for DoudianFoodMaterialValue {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.unit, r),
            1 => rt::get(&mut self.value, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodMaterialValue);

rt::impl_serde!(DoudianFoodMaterialValue, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodPic {
    /// 图片url
    pub pic_url: Option<String>,
}

impl rt::Encode for DoudianFoodPic {
    fn name(&self) -> &'static str {
        "DoudianFoodPic"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("pic_url")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pic_url);
    }
}

impl rt::Decode for DoudianFoodPic {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pic_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodPic);

rt::impl_serde!(DoudianFoodPic, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodProduct {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品标题
    pub product_name: Option<String>,
    /// 商品在店铺中状态
    ///
    /// Codes:
    ///
    /// - `0` 在线
    /// - `1` 下线
    /// - `2` 删除
    pub online_status: Option<i64>,
    /// 商品审核状态
    pub check_status: Option<DoudianProductCheckStatus>,
    /// 商品分组信息
    pub product_groups: Vec<DoudianFoodProductGroup>,
    /// 总部ID
    pub shop_id: Option<i64>,
    /// 商品描述文案
    pub product_desc_text: Option<String>,
    /// 定制属性列表
    pub custom_property_groups: Vec<DoudianFoodPropertyGroup>,
    /// 菜品原料详情
    pub material_info: Vec<DoudianFoodMaterial>,
    /// 类目详情
    pub category_detail: Option<DoudianFoodCategory>,
    /// 草稿状态
    pub draft_status: Option<DoudianProductDraftStatus>,
    /// 抖店门店ID
    pub store_id: Option<i64>,
    /// 创建时间
    pub create_time: Option<i64>,
    /// 更新时间
    pub update_time: Option<i64>,
    /// 退款规则
    pub refund_tips: Option<String>,
    /// 组套包信息
    pub product_ingredient: Vec<DoudianFoodIngredient>,
    /// 外部商家编码
    pub outer_product_id: Option<String>,
    /// 商品白底图
    pub img_url: Option<String>,
    /// SKU列表
    pub skus: Vec<DoudianFoodSku>,
    /// 绑定的商家连锁菜品ID
    pub main_product_id: Option<i64>,
    /// 外部门店编码
    pub outer_store_id: Option<String>,
    /// 商品主图
    pub pic_list: Vec<DoudianFoodPic>,
    /// 是否绑定商家连锁菜品
    pub is_bind_merchant: Option<bool>,
}

impl rt::Encode for DoudianFoodProduct {
    fn name(&self) -> &'static str {
        "DoudianFoodProduct"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("product_id"),
            rt::Field::new("product_name"),
            rt::Field::new("online_status").codes(&["0", "1", "2"]),
            rt::Field::new("check_status").codes(DoudianProductCheckStatus::KNOWN),
            rt::Field::new("product_groups"),
            rt::Field::new("shop_id"),
            rt::Field::new("product_desc_text"),
            rt::Field::new("custom_property_groups"),
            rt::Field::new("material_info"),
            rt::Field::new("category_detail"),
            rt::Field::new("draft_status").codes(DoudianProductDraftStatus::KNOWN),
            rt::Field::new("store_id"),
            rt::Field::new("create_time"),
            rt::Field::new("update_time"),
            rt::Field::new("refund_tips"),
            rt::Field::new("product_ingredient"),
            rt::Field::new("outer_product_id"),
            rt::Field::new("img_url"),
            rt::Field::new("skus"),
            rt::Field::new("main_product_id"),
            rt::Field::new("outer_store_id"),
            rt::Field::new("pic_list"),
            rt::Field::new("is_bind_merchant"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 9, &self.category_detail);
        rt::put(w, 3, &self.check_status);
        rt::put(w, 12, &self.create_time);
        rt::put(w, 7, &self.custom_property_groups);
        rt::put(w, 10, &self.draft_status);
        rt::put(w, 17, &self.img_url);
        rt::put(w, 22, &self.is_bind_merchant);
        rt::put(w, 19, &self.main_product_id);
        rt::put(w, 8, &self.material_info);
        rt::put(w, 2, &self.online_status);
        rt::put(w, 16, &self.outer_product_id);
        rt::put(w, 20, &self.outer_store_id);
        rt::put(w, 21, &self.pic_list);
        rt::put(w, 6, &self.product_desc_text);
        rt::put(w, 4, &self.product_groups);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 15, &self.product_ingredient);
        rt::put(w, 1, &self.product_name);
        rt::put(w, 14, &self.refund_tips);
        rt::put(w, 5, &self.shop_id);
        rt::put(w, 18, &self.skus);
        rt::put(w, 11, &self.store_id);
        rt::put(w, 13, &self.update_time);
    }
}

impl rt::Decode for DoudianFoodProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_name, r),
            2 => rt::get(&mut self.online_status, r),
            3 => rt::get(&mut self.check_status, r),
            4 => rt::get(&mut self.product_groups, r),
            5 => rt::get(&mut self.shop_id, r),
            6 => rt::get(&mut self.product_desc_text, r),
            7 => rt::get(&mut self.custom_property_groups, r),
            8 => rt::get(&mut self.material_info, r),
            9 => rt::get(&mut self.category_detail, r),
            10 => rt::get(&mut self.draft_status, r),
            11 => rt::get(&mut self.store_id, r),
            12 => rt::get(&mut self.create_time, r),
            13 => rt::get(&mut self.update_time, r),
            14 => rt::get(&mut self.refund_tips, r),
            15 => rt::get(&mut self.product_ingredient, r),
            16 => rt::get(&mut self.outer_product_id, r),
            17 => rt::get(&mut self.img_url, r),
            18 => rt::get(&mut self.skus, r),
            19 => rt::get(&mut self.main_product_id, r),
            20 => rt::get(&mut self.outer_store_id, r),
            21 => rt::get(&mut self.pic_list, r),
            22 => rt::get(&mut self.is_bind_merchant, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodProduct);

rt::impl_serde!(DoudianFoodProduct, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodProductGroup {
    /// 商品分组ID
    pub group_id: Option<i64>,
    /// 商品分组名称
    pub group_name: Option<String>,
}

impl rt::Encode for DoudianFoodProductGroup {
    fn name(&self) -> &'static str {
        "DoudianFoodProductGroup"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("group_id"),
            rt::Field::new("group_name"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.group_id);
        rt::put(w, 1, &self.group_name);
    }
}

impl rt::Decode for DoudianFoodProductGroup {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.group_id, r),
            1 => rt::get(&mut self.group_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodProductGroup);

rt::impl_serde!(DoudianFoodProductGroup, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodPropertyDetail {
    /// 属性名称
    pub name: Option<String>,
}

impl rt::Encode for DoudianFoodPropertyDetail {
    fn name(&self) -> &'static str {
        "DoudianFoodPropertyDetail"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("name")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
    }
}

impl rt::Decode for DoudianFoodPropertyDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodPropertyDetail);

rt::impl_serde!(DoudianFoodPropertyDetail, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodPropertyGroup {
    /// 属性组名称
    pub group_name: Option<String>,
    /// 属性列表
    pub property_details: Vec<DoudianFoodPropertyDetail>,
}

impl rt::Encode for DoudianFoodPropertyGroup {
    fn name(&self) -> &'static str {
        "DoudianFoodPropertyGroup"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("group_name"),
            rt::Field::new("property_details"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.group_name);
        rt::put(w, 1, &self.property_details);
    }
}

impl rt::Decode for DoudianFoodPropertyGroup {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.group_name, r),
            1 => rt::get(&mut self.property_details, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodPropertyGroup);

rt::impl_serde!(DoudianFoodPropertyGroup, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodQuantity {
    /// 规格值
    pub value: Option<i64>,
    /// 规格单位名称
    pub unit_name: Option<String>,
    /// 规格单位名称前缀
    pub unit_prefix: Option<String>,
}

impl rt::Encode for DoudianFoodQuantity {
    fn name(&self) -> &'static str {
        "DoudianFoodQuantity"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("value"),
            rt::Field::new("unit_name"),
            rt::Field::new("unit_prefix"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.unit_name);
        rt::put(w, 2, &self.unit_prefix);
        rt::put(w, 0, &self.value);
    }
}

impl rt::Decode for DoudianFoodQuantity {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value, r),
            1 => rt::get(&mut self.unit_name, r),
            2 => rt::get(&mut self.unit_prefix, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodQuantity);

rt::impl_serde!(DoudianFoodQuantity, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodSku {
    /// 抖音SKU\_ID
    pub sku_id: Option<i64>,
    /// 第三方SKU\_ID
    pub outer_sku_id: Option<String>,
    /// SKU名称
    pub sku_name: Option<String>,
    /// `sku_status`, which the platform does not describe.
    pub sku_status: Option<bool>,
    /// 实际支付价格, in fen (0.01 yuan)
    pub actual_price: Option<i64>,
    /// 库存信息
    pub stock: Option<DoudianFoodStock>,
    /// 规格属性
    pub quantity_info: Option<DoudianFoodQuantity>,
}

impl rt::Encode for DoudianFoodSku {
    fn name(&self) -> &'static str {
        "DoudianFoodSku"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("sku_id"),
            rt::Field::new("outer_sku_id"),
            rt::Field::new("sku_name"),
            rt::Field::new("sku_status"),
            rt::Field::new("actual_price"),
            rt::Field::new("stock"),
            rt::Field::new("quantity_info"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.actual_price);
        rt::put(w, 1, &self.outer_sku_id);
        rt::put(w, 6, &self.quantity_info);
        rt::put(w, 0, &self.sku_id);
        rt::put(w, 2, &self.sku_name);
        rt::put(w, 3, &self.sku_status);
        rt::put(w, 5, &self.stock);
    }
}

impl rt::Decode for DoudianFoodSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.outer_sku_id, r),
            2 => rt::get(&mut self.sku_name, r),
            3 => rt::get(&mut self.sku_status, r),
            4 => rt::get(&mut self.actual_price, r),
            5 => rt::get(&mut self.stock, r),
            6 => rt::get(&mut self.quantity_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodSku);

rt::impl_serde!(DoudianFoodSku, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianFoodStock {
    /// 现货库存
    pub stock_num: Option<i64>,
}

impl rt::Encode for DoudianFoodStock {
    fn name(&self) -> &'static str {
        "DoudianFoodStock"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("stock_num")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.stock_num);
    }
}

impl rt::Decode for DoudianFoodStock {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.stock_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianFoodStock);

rt::impl_serde!(DoudianFoodStock, Self::default());
