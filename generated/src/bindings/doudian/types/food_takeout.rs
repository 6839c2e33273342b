// @generated from the shared types food_takeout by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianCategoryPath, DoudianProductCheckStatus, DoudianProductDraftStatus,
    DoudianProductStatus,
};

/// Part of answers of several methods.
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodIngredient",
            &[
                rt::Field("package_name", 0, &[]),
                rt::Field("product_ingredient_details", 0, &[]),
                rt::Field("package_id", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianFoodIngredient);

rt::impl_serde!(DoudianFoodIngredient, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodIngredientProduct {
    /// 组套商品名称
    pub product_name: Option<String>,
    /// 组套价格, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 组套库存
    pub stock: Option<i64>,
    /// 组套商品ID
    pub product_id: Option<i64>,
    /// 组套商品SKU\_ID
    pub sku_id: Option<i64>,
}

impl rt::Encode for DoudianFoodIngredientProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodIngredientProduct",
            &[
                rt::Field("product_name", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("stock", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("sku_id", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianFoodIngredientProduct);

rt::impl_serde!(DoudianFoodIngredientProduct, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodMaterial",
            &[
                rt::Field("key", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("value_list", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianFoodMaterial);

rt::impl_serde!(DoudianFoodMaterial, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodMaterialValue {
    /// 属性值单位
    pub unit: Option<String>,
    /// 属性值名称
    pub value: Option<String>,
}

impl rt::Encode for DoudianFoodMaterialValue {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodMaterialValue",
            &[rt::Field("unit", 0, &[]), rt::Field("value", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianFoodMaterialValue);

rt::impl_serde!(DoudianFoodMaterialValue, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodPic {
    /// 图片url
    pub pic_url: Option<String>,
}

impl rt::Encode for DoudianFoodPic {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodPic",
            &[rt::Field("pic_url", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianFoodPic);

rt::impl_serde!(DoudianFoodPic, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodProduct {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品标题
    pub product_name: Option<String>,
    /// 商品在店铺中状态
    pub online_status: Option<DoudianProductStatus>,
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
    pub category_detail: Option<DoudianCategoryPath>,
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodProduct",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("online_status", 0, DoudianProductStatus::KNOWN),
                rt::Field("check_status", 0, DoudianProductCheckStatus::KNOWN),
                rt::Field("product_groups", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("product_desc_text", 0, &[]),
                rt::Field("custom_property_groups", 0, &[]),
                rt::Field("material_info", 0, &[]),
                rt::Field("category_detail", 0, &[]),
                rt::Field("draft_status", 0, DoudianProductDraftStatus::KNOWN),
                rt::Field("store_id", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("refund_tips", 0, &[]),
                rt::Field("product_ingredient", 0, &[]),
                rt::Field("outer_product_id", 0, &[]),
                rt::Field("img_url", 0, &[]),
                rt::Field("skus", 0, &[]),
                rt::Field("main_product_id", 0, &[]),
                rt::Field("outer_store_id", 0, &[]),
                rt::Field("pic_list", 0, &[]),
                rt::Field("is_bind_merchant", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianFoodProduct);

rt::impl_serde!(DoudianFoodProduct, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodProductGroup {
    /// 商品分组ID
    pub group_id: Option<i64>,
    /// 商品分组名称
    pub group_name: Option<String>,
}

impl rt::Encode for DoudianFoodProductGroup {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodProductGroup",
            &[rt::Field("group_id", 0, &[]), rt::Field("group_name", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianFoodProductGroup);

rt::impl_serde!(DoudianFoodProductGroup, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodPropertyDetail {
    /// 属性名称
    pub name: Option<String>,
}

impl rt::Encode for DoudianFoodPropertyDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodPropertyDetail",
            &[rt::Field("name", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianFoodPropertyDetail);

rt::impl_serde!(DoudianFoodPropertyDetail, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodPropertyGroup {
    /// 属性组名称
    pub group_name: Option<String>,
    /// 属性列表
    pub property_details: Vec<DoudianFoodPropertyDetail>,
}

impl rt::Encode for DoudianFoodPropertyGroup {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodPropertyGroup",
            &[rt::Field("group_name", 0, &[]), rt::Field("property_details", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianFoodPropertyGroup);

rt::impl_serde!(DoudianFoodPropertyGroup, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodQuantity",
            &[
                rt::Field("value", 0, &[]),
                rt::Field("unit_name", 0, &[]),
                rt::Field("unit_prefix", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianFoodQuantity);

rt::impl_serde!(DoudianFoodQuantity, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodSku {
    /// 抖音SKU\_ID
    pub sku_id: Option<i64>,
    /// 第三方SKU\_ID
    pub outer_sku_id: Option<String>,
    /// SKU名称
    pub sku_name: Option<String>,
    /// 是否上架
    pub sku_status: Option<bool>,
    /// 实际支付价格, in fen (0.01 yuan)
    pub actual_price: Option<i64>,
    /// 库存信息
    pub stock: Option<DoudianFoodStock>,
    /// 规格属性
    pub quantity_info: Option<DoudianFoodQuantity>,
}

impl rt::Encode for DoudianFoodSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodSku",
            &[
                rt::Field("sku_id", 0, &[]),
                rt::Field("outer_sku_id", 0, &[]),
                rt::Field("sku_name", 0, &[]),
                rt::Field("sku_status", 0, &[]),
                rt::Field("actual_price", 0, &[]),
                rt::Field("stock", 0, &[]),
                rt::Field("quantity_info", 0, &[]),
            ],
        );
        &TABLE
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

rt::impl_record!(DoudianFoodSku);

rt::impl_serde!(DoudianFoodSku, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFoodStock {
    /// 现货库存
    pub stock_num: Option<i64>,
}

impl rt::Encode for DoudianFoodStock {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFoodStock",
            &[rt::Field("stock_num", 0, &[])],
        );
        &TABLE
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

rt::impl_record!(DoudianFoodStock);

rt::impl_serde!(DoudianFoodStock, Self::default());
