// @generated from doudian/messages/doudian_material_auditResultForShop.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianMaterialAuditStatus, DoudianMaterialOperateStatus, DoudianMaterialPhoto,
    DoudianMaterialVideo,
};

/// 店铺素材审核结果 — the message `doudian_material_auditResultForShop`, tag 137
///
/// It is about the `material_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMaterialAuditResultForShop137 {
    /// 素材ID
    pub material_id: String,
    /// 店铺ID
    pub shop_id: i64,
    /// 文件夹ID
    pub folder_id: Option<String>,
    /// 素材名称
    pub name: Option<String>,
    /// 素材类型
    ///
    /// Codes:
    ///
    /// - `photo` 图片
    /// - `video` 视频
    pub material_type: Option<String>,
    /// 创建素材时的url
    pub origin_url: Option<String>,
    /// 素材中心的url
    ///
    /// Of pictures that passed.
    pub byte_url: Option<String>,
    /// 素材大小, in KB
    pub size: Option<i64>,
    /// 素材状态
    pub operate_status: Option<DoudianMaterialOperateStatus>,
    /// 审核状态
    pub audit_status: Option<DoudianMaterialAuditStatus>,
    /// 审核驳回原因
    pub audit_status_desc: Option<String>,
    /// 图片信息
    pub photo_info: Option<DoudianMaterialPhoto>,
    /// 视频信息
    pub video_info: Option<DoudianMaterialVideo>,
    /// 素材创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: Option<rt::DateTime>,
    /// 最近一次修改时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: Option<rt::DateTime>,
    /// 移动到回收站的时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub delete_time: Option<rt::DateTime>,
}

impl rt::Encode for DoudianMaterialAuditResultForShop137 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialAuditResultForShop137",
            &[
                rt::Field("material_id", rt::REQUIRED, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("folder_id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("material_type", 0, &["photo", "video"]),
                rt::Field("origin_url", 0, &[]),
                rt::Field("byte_url", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field(
                    "operate_status",
                    rt::LENIENT,
                    DoudianMaterialOperateStatus::KNOWN,
                ),
                rt::Field(
                    "audit_status",
                    rt::LENIENT,
                    DoudianMaterialAuditStatus::KNOWN,
                ),
                rt::Field("audit_status_desc", 0, &[]),
                rt::Field("photo_info", 0, &[]),
                rt::Field("video_info", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("delete_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 9, &self.audit_status);
        rt::put(w, 10, &self.audit_status_desc);
        rt::put(w, 6, &self.byte_url);
        rt::put(w, 13, &self.create_time);
        rt::put(w, 15, &self.delete_time);
        rt::put(w, 2, &self.folder_id);
        rt::put(w, 0, &self.material_id);
        rt::put(w, 4, &self.material_type);
        rt::put(w, 3, &self.name);
        rt::put(w, 8, &self.operate_status);
        rt::put(w, 5, &self.origin_url);
        rt::put(w, 11, &self.photo_info);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 7, &self.size);
        rt::put(w, 14, &self.update_time);
        rt::put(w, 12, &self.video_info);
    }
}

impl rt::Decode for DoudianMaterialAuditResultForShop137 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.folder_id, r),
            3 => rt::get(&mut self.name, r),
            4 => rt::get(&mut self.material_type, r),
            5 => rt::get(&mut self.origin_url, r),
            6 => rt::get(&mut self.byte_url, r),
            7 => rt::get(&mut self.size, r),
            8 => rt::get(&mut self.operate_status, r),
            9 => rt::get(&mut self.audit_status, r),
            10 => rt::get(&mut self.audit_status_desc, r),
            11 => rt::get(&mut self.photo_info, r),
            12 => rt::get(&mut self.video_info, r),
            13 => rt::get(&mut self.create_time, r),
            14 => rt::get(&mut self.update_time, r),
            15 => rt::get(&mut self.delete_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMaterialAuditResultForShop137);

rt::impl_serde!(DoudianMaterialAuditResultForShop137, Self::default());

impl rt::DoudianMessage for DoudianMaterialAuditResultForShop137 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_material_auditResultForShop",
        tag: Some("137"),
        title: "店铺素材审核结果",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.material_id)
    }
}
